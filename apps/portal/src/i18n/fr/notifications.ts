export const notifications = {
	title: "Nouveautés",
	loading: "Chargement des nouveautés",
	unread: "Non lu",
	open: "Ouvrir",
	readAll: "Tout marquer comme lu",
	more: "Afficher les précédentes",
	sentence: {
		document_shared_one: "{{agency}} a partagé « {{name}} »",
		document_shared_other: "{{agency}} a ajouté {{count}} documents",
		document_updated: "{{agency}} a mis à jour « {{name}} »",
		etape_started: "L’étape « {{name}} » commence",
		etape_asks: "{{agency}} vous demande : {{asked}}",
		client_graduated: "Votre projet passe à One",
		graduation_reverted: "Votre projet revient au Lab",
		other: "Du nouveau dans votre espace",
	},
	empty: {
		title: "Rien de neuf pour l’instant",
		text: "Quand {{agency}} partage ou met à jour un document, vous le voyez ici.",
	},
	latest: {
		title: "Depuis votre dernière visite",
		none: "Rien de nouveau : vous êtes à jour.",
	},
} as const;
