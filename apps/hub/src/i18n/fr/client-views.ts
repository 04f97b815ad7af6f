export const clientViews = {
	open: "Voir comme le client",
	choose: {
		title: "Voir l’espace de {{client}}",
		text: "Le portail s’ouvre exactement comme cette personne le voit, en lecture seule, pendant une demi-heure. L’historique le note.",
		label: "Avec les yeux de",
		action: "Ouvrir l’aperçu",
	},
	nobody: {
		title: "Personne n’a encore accès à cet espace",
		text: "Invitez une personne du client : vous pourrez ensuite voir ce qu’elle voit.",
		action: "Inviter une personne",
	},
	blocked: {
		title: "Votre navigateur a bloqué la nouvelle fenêtre.",
		text: "Autorisez les fenêtres de ce site, puis recommencez.",
	},
} as const;
