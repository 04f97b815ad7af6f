export const help = {
	title: "Aide",
	text: "Les réponses aux questions que l’on nous pose le plus.",
	deposit: {
		question: "Comment envoyer un document à {{agency}} ?",
		answer:
			"Touchez « Déposer un document », choisissez un ou plusieurs fichiers : {{agency}} est prévenue aussitôt. Sur un téléphone, vous pouvez aussi prendre une photo.",
	},
	find: {
		question: "Comment retrouver un document ?",
		answer:
			"Dans « Documents », la recherche lit les noms et le contenu des fichiers, même avec une faute de frappe.",
	},
	who: {
		question: "Qui voit mes documents ?",
		answer:
			"Les personnes de votre espace et celles de {{agency}} qui s’occupent de vous. Aucun autre client, jamais.",
	},
	takeBack: {
		question: "J’ai envoyé le mauvais fichier.",
		answer:
			"Tant que {{agency}} ne l’a pas ouvert, vous pouvez le reprendre depuis son menu. Ensuite, demandez-le à {{agency}}, ou envoyez une nouvelle version.",
	},
	offline: {
		question: "Que se passe-t-il sans connexion ?",
		answer:
			"Vous retrouvez ce que vous aviez vu la dernière fois. Les fichiers que vous déposez attendent sur l’appareil et partent dès que la connexion revient.",
	},
	install: {
		question: "Puis-je installer l’espace sur mon téléphone ?",
		answer:
			"Oui : dans le menu du navigateur, choisissez « Ajouter à l’écran d’accueil ». Il s’ouvrira alors comme une application.",
	},
	export: {
		question: "Comment récupérer toutes mes données ?",
		answer:
			"Dans « Compte », demandez une copie de vos données : un mail vous prévient quand elle est prête, et le lien vaut sept jours.",
	},
	close: {
		question: "Comment fermer mon compte ?",
		answer:
			"Dans « Compte », demandez la clôture. {{agency}} vous répond ; vous pouvez retirer la demande tant qu’elle n’est pas traitée.",
	},
	contact: {
		question: "À qui demander autre chose ?",
		answer: "À {{agency}}, directement : c’est elle qui tient cet espace.",
	},
} as const;
