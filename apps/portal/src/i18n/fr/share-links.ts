export const shareLinks = {
	title: "Un document partagé avec vous",
	text: "Si l’on vous a donné un mot de passe avec ce lien, saisissez-le. Sinon, ouvrez simplement.",
	password: "Mot de passe",
	ifAny: "s’il y en a un",
	open: "Ouvrir le document",
	privacy: "L’ouverture est notée : l’heure, le type d’appareil et le réseau, jamais votre adresse entière.",
	preview: "Aperçu du document",
	download: "Télécharger",
	soon: "Pour votre sécurité, l’accès se referme dans cinq minutes. Rouvrez le lien pour recommencer.",
} as const;
