export const branding = {
	pick: "Choisir : {{label}}",
	invalid: "Une couleur s’écrit # et six caractères, par exemple #1f5f4f.",
	readable: "Le texte blanc s’y lit bien (contraste {{ratio}}).",
	adjusted:
		"Trop claire pour du texte blanc (contraste {{ratio}}) : le portail l’assombrira juste assez pour être lisible.",
	none: "Vide : la couleur de l’agence.",
	preview: "Ce que verront vos clients, de jour et de nuit",
	sampleBadge: "En cours",
	sampleButton: "Déposer un document",
	client: {
		title: "À ses couleurs",
		description: "Ce que porte l’espace One de ce client à la place du nom et de la couleur de l’agence.",
		name: "Nom affiché",
		nameHint: "Vide : {{agency}}.",
		nameInvalid: "120 caractères au plus.",
		color: "Couleur",
		welcome: "Mot d’accueil",
		welcomeInvalid: "2 000 caractères au plus.",
		saved: "L’espace du client a changé d’apparence.",
	},
} as const;
