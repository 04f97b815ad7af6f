export const session = {
	title: "Connexion",
	heading: "Bienvenue dans votre espace",
	endedElsewhere: "Votre session a été fermée depuis un autre appareil.",
	or: "ou",
	code: {
		text: "Indiquez votre adresse : nous vous envoyons un code, sans mot de passe à retenir.",
		submit: "Recevoir mon code",
		usePassword: "Utiliser mon mot de passe",
	},
	password: {
		text: "Connectez-vous avec votre adresse et votre mot de passe.",
		missing: "Saisissez votre mot de passe.",
		submit: "Se connecter",
		forgotten: "Mot de passe oublié ?",
		useCode: "Recevoir plutôt un code",
	},
	reset: {
		title: "Choisir un nouveau mot de passe",
		text: "Nous vous envoyons un lien pour en choisir un autre.",
		submit: "Recevoir le lien",
		sentTitle: "Regardez vos e-mails",
		sent: "Si <strong>{{email}}</strong> a un accès, un lien vient de partir. Ouvrez-le sur cet appareil, dans ce navigateur. Il peut arriver dans les indésirables.",
	},
	newPassword: {
		title: "Votre nouveau mot de passe",
		submit: "Enregistrer et continuer",
		saved: "Mot de passe enregistré",
	},
	noSpace: {
		title: "Aucun espace à cette adresse",
		text: "Vous êtes connecté avec {{email}}, mais aucun espace n’y est rattaché. Si {{agency}} vous a invité à une autre adresse, déconnectez-vous et utilisez celle-là ; sinon, demandez une invitation.",
		check: "Vérifier à nouveau",
	},
	maintenance: {
		title: "Votre espace revient bientôt",
		text: "{{agency}} y travaille en ce moment. Vos documents sont en sécurité ; cette page s’ouvrira d’elle-même.",
	},
	suspended: {
		title: "Votre espace est en pause",
		text: "L’accès à l’espace {{client}} est suspendu pour le moment. Rien n’est perdu : vos documents vous attendent. Contactez {{agency}} pour le rouvrir.",
		open: "Ouvrir l’espace {{client}}",
	},
	rights: { title: "Vos données restent à vous" },
} as const;
