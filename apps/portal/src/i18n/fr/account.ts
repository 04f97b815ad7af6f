export const account = {
	title: "Mon compte",
	spaces: "Mes espaces",
	name: {
		title: "Mon nom",
		text: "Celui que voit l’agence dans l’espace {{client}}.",
		label: "Mon nom",
		invalid: "Indiquez un nom de 120 caractères au plus.",
		save: "Enregistrer",
		saved: "Nom enregistré",
	},
	password: {
		title: "Mot de passe",
		text: "Facultatif : le code par e-mail fonctionne toujours.",
		open: "Choisir un mot de passe",
		save: "Enregistrer le mot de passe",
		saved: "Mot de passe enregistré",
	},
	display: { title: "Affichage" },
} as const;
