export const clientView = {
	banner: {
		label: "Aperçu du portail",
		title: "Vous voyez l’espace de {{client}} comme {{name}}.",
		text: "Rien de ce que vous faites ici ne s’enregistre. L’aperçu se ferme à {{time}}.",
		close: "Fermer l’aperçu",
	},
	opening: "Ouverture de l’aperçu…",
	noHub: {
		title: "Cet aperçu s’ouvre depuis le Hub",
		text: "Revenez à la page du client dans le Hub, puis choisissez « Voir comme le client ».",
	},
	over: {
		title: "Cet aperçu est terminé",
		text: "Un aperçu dure une demi-heure. Ouvrez-en un autre depuis la page du client dans le Hub.",
	},
} as const;
