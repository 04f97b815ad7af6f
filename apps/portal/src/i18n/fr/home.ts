export const home = {
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
