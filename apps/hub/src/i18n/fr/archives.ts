export const archives = {
	whole: "Télécharger tout le dossier",
	allOf: "Tout télécharger : {{name}}",
	size_one: "1 document, {{size}}.",
	size_other: "{{count}} documents, {{size}} en tout.",
	empty: "Il n’y a rien à télécharger ici pour l’instant.",
	advice:
		"Vous recevrez un fichier ZIP, rangé comme le dossier. L’avancement s’affiche dans les téléchargements du navigateur.",
	download: "Télécharger",
	started: "Le téléchargement commence",
	startedAdvice: "Suivez-le dans les téléchargements du navigateur. S’il s’interrompt, relancez-le d’ici.",
} as const;
