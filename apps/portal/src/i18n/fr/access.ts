export const access = {
	email: {
		label: "Votre adresse e-mail",
		placeholder: "prenom@exemple.fr",
		invalid: "Cette adresse n’est pas complète. Elle s’écrit nom@domaine.fr.",
	},
	code: {
		label: "Code à 6 chiffres",
		invalid: "Le code compte 6 chiffres : recopiez-le depuis le message.",
		submit: "Continuer",
		resend: "Recevoir un nouveau code",
		resendIn: "Rien reçu ? Nouvel envoi possible dans {{seconds}} s.",
		resent: "Nouveau code envoyé. Autre envoi possible dans {{seconds}} s.",
		changeEmail: "Modifier l’adresse",
		sentTitle: "Regardez vos e-mails",
		sentIfKnown:
			"Si <strong>{{email}}</strong> a un accès, un message vient de partir. Recopiez son code ici, ou touchez le lien qu’il contient.",
		sent: "Un message vient de partir vers <strong>{{email}}</strong>. Recopiez son code ici, ou touchez le lien qu’il contient.",
		spam: "Il peut arriver dans les indésirables.",
	},
	password: {
		label: "Mot de passe",
		new: "Nouveau mot de passe",
		hint: "10 caractères au moins. Trois mots faciles à retenir font très bien l’affaire.",
		invalid: "Il faut entre 10 et 72 caractères.",
		show: "Afficher le mot de passe",
		hide: "Masquer le mot de passe",
	},
	link: {
		expired: {
			title: "Ce lien n’est plus valable",
			text: "Chaque lien ne sert qu’une fois et peu de temps. Demandez un nouveau code ci-dessous.",
		},
		otherBrowser: {
			title: "Ouvrez le lien là où vous l’avez demandé",
			text: "Ce lien fonctionne dans le navigateur où vous avez saisi votre adresse. Ici, demandez un code et recopiez-le.",
		},
	},
} as const;
