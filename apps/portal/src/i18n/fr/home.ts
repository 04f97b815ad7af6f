export const home = {
	welcome: {
		title: "Bienvenue dans votre espace",
		deposit: "Déposez ici vos fichiers : {{agency}} est prévenue aussitôt.",
		find: "Tout ce que vous avez donné ou reçu est dans « Documents », avec une recherche qui lit leur contenu.",
		told: "Une nouveauté vous attend ? Un mail vous le dit ; vous choisissez lesquels dans « Compte ».",
		close: "C’est compris",
		help: "Voir l’aide",
	},
	title: "Accueil",
	hello: "Bonjour {{name}}",
	goodEvening: "Bonsoir {{name}}",
	with: "Votre espace avec {{agency}}",
	lab: {
		name: "Lab",
		title: "Votre projet se prépare",
		text: "Déposez vos idées, vos photos, vos textes : {{agency}} s’en sert pour avancer.",
	},
	one: {
		name: "One",
		title: "Votre projet est en ligne",
		text: "Retrouvez ici tout le travail mené par {{agency}}, et transmettez vos nouveautés.",
	},
} as const;
