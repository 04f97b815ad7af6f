export const invitations = {
	title: "Votre invitation",
	openSpace: "Ouvrir mon espace",
	logIn: "Me connecter",
	open: {
		title: "Bonjour {{name}}, votre espace est prêt",
		text: "<strong>{{agency}}</strong> vous invite à rejoindre l’espace <strong>{{client}}</strong> : vos documents, au même endroit, quand vous voulez.",
		hint: "Celle qui a reçu l’invitation : {{hint}}",
		refused: "L’invitation a été envoyée à {{hint}}. Saisissez cette adresse-là.",
		submit: "Recevoir mon code",
	},
	used: {
		title: "Cette invitation a déjà servi",
		text: "C’est bon signe : votre espace existe. Connectez-vous avec l’adresse qui a reçu l’invitation.",
	},
	expired: {
		title: "Cette invitation a expiré",
		text: "Une invitation reste valable 7 jours. Répondez au message de votre agence pour en recevoir une nouvelle : cela prend un instant.",
	},
	unknown: {
		title: "Cette invitation n’est plus valable",
		text: "Le lien est incomplet, ou l’invitation a été retirée ou remplacée. Ouvrez le lien du message le plus récent, ou demandez une nouvelle invitation à votre agence.",
	},
	another: {
		title: "Cette invitation est pour une autre adresse",
		text: "Elle a été envoyée à <strong>{{hint}}</strong>, et vous êtes connecté avec <strong>{{email}}</strong>.",
		change: "Changer d’adresse",
		stay: "Revenir à mon espace",
	},
	staff: {
		title: "Cette invitation est pour l’équipe",
		text: "Elle donne accès au Hub ({{agency}}), pas à l’espace client. Ouvrez le lien tel qu’il est dans le message que vous avez reçu.",
	},
	welcome: {
		title: "Bienvenue {{name}} !",
		text: "Votre espace avec {{agency}} est ouvert. Comment voulez-vous vous connecter les prochaines fois ?",
		codes: "Avec un code par e-mail",
		codesText: "Rien à retenir. Recommandé.",
		password: "Avec un mot de passe",
		passwordChoiceText: "Le code par e-mail reste possible.",
		passwordTitle: "Votre mot de passe",
		passwordText: "Vous pourrez toujours vous connecter avec un code par e-mail.",
		passwordSubmit: "Enregistrer et ouvrir mon espace",
		passwordSaved: "Mot de passe enregistré",
	},
} as const;
