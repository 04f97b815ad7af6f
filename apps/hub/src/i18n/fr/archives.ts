export const archives = {
	whole: "Télécharger tout le dossier",
	allOf: "Tout télécharger : {{name}}",
	size_one: "1 document, {{size}}.",
	size_other: "{{count}} documents, {{size}} en tout.",
	empty: "Il n’y a rien à télécharger ici pour l’instant.",
	advice:
		"Vous recevrez un fichier ZIP, rangé comme le dossier. L’avancement s’affiche dans les téléchargements du navigateur.",
	inParts_one: "Vous recevrez {{count}} fichier ZIP.",
	inParts_other:
		"C’est trop pour un seul fichier : vous recevrez {{count}} fichiers ZIP, rangés comme le dossier. Chacun s’ouvre sans les autres.",
	parts: "Fichiers ZIP",
	takeEach:
		"Téléchargez-les l’un après l’autre, dans les six heures. Si l’un s’interrompt, fermez et redemandez le tout.",
	download: "Télécharger",
	taken: "Lancé",
	started: "Le téléchargement commence",
	startedAdvice: "Suivez-le dans les téléchargements du navigateur. S’il s’interrompt, relancez-le d’ici.",
} as const;
