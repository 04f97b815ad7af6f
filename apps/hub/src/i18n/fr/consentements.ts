export const consentements = {
	write: "Écrire",
	read: "Aperçu",
	markdownHint: "En Markdown : # pour un titre, - pour une liste, ** pour du gras.",
	publish: "Publier la version {{version}}",
	confirm: "Publier",
	published: "Version {{version}} publiée.",
	versions: {
		title: "Versions publiées",
		number: "Version {{version}}",
		inForce: "en vigueur",
		published: "Publiée par {{name}}, {{date}}",
	},
	conditions: {
		title: "Conditions d’utilisation",
		text: "Chaque personne les accepte avant d’entrer dans son espace.",
		field: "Texte des conditions",
		view: "Affichage des conditions",
		versions: "Versions des conditions",
		accepted_one: "{{count}} personne a accepté",
		accepted_other: "{{count}} personnes ont accepté",
		publishTitle: "Publier la version {{version}} des conditions ?",
		publishText:
			"Tous vos clients devront l’accepter pour rouvrir leur espace. Une version publiée ne se modifie plus.",
	},
	ia: {
		title: "Accord pour l’IA",
		text: "Ce que chaque client accepte, ou non, avant qu’Élio ne lise son dossier.",
		field: "Texte sur l’IA",
		view: "Affichage du texte sur l’IA",
		versions: "Versions du texte sur l’IA",
		accepted_one: "{{count}} client a accepté",
		accepted_other: "{{count}} clients ont accepté",
		publishTitle: "Publier la version {{version}} du texte sur l’IA ?",
		publishText:
			"Élio s’éteint chez tous vos clients jusqu’à ce que chacun donne à nouveau son accord. Une version publiée ne se modifie plus.",
	},
} as const;
