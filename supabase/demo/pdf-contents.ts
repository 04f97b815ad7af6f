/** A page of a demo PDF: a title, who it is for, then paragraphs or lines of a table. */
export interface PdfContent {
	readonly path: string;
	readonly title: string;
	readonly subtitle: string;
	readonly paragraphs: readonly string[];
	readonly lines?: readonly (readonly [string, string])[];
}

export const PDF_CONTENTS: readonly PdfContent[] = [
	{
		path: "martin_dupont/Proposition d'arborescence.pdf",
		title: "Proposition d’arborescence",
		subtitle: "Boulangerie Dupont — 9 novembre 2026",
		paragraphs: [
			"Cinq pages suffisent. Un visiteur du samedi doit trouver les pains du jour et commander sans lire le reste.",
			"1. Accueil : les pains du jour, les horaires, le bouton « Commander pour demain ».",
			"2. Commander : choisir, donner son prénom et son téléphone, c’est tout. Fermé à 18 heures.",
			"3. Nos pains : la carte, les farines, les allergènes.",
			"4. La maison : Martin, Hélène, le fournil, trois photos.",
			"5. Venir : plan, horaires, jours de fermeture.",
			"Prochaine étape : la maquette de la page d’accueil, pour laquelle il nous faut la photo de la devanture.",
		],
	},
	{
		path: "martin_dupont/Devis 2026-041.pdf",
		title: "Devis 2026-041",
		subtitle: "Boulangerie Dupont — 27 octobre 2026",
		paragraphs: [
			"Site de cinq pages avec commande de la veille, sans paiement en ligne. Validité : 30 jours.",
		],
		lines: [
			["Cadrage et arborescence", "650,00 €"],
			["Maquettes (2 allers-retours)", "900,00 €"],
			["Réalisation du site", "1 850,00 €"],
			["Module de commande", "1 000,00 €"],
			["Total, TVA non applicable, art. 293 B du CGI", "4 400,00 €"],
		],
	},
	{
		path: "martin_dupont/Estimation de la commande en ligne.pdf",
		title: "Estimation — commande et paiement en ligne",
		subtitle: "Brouillon interne, 19 novembre 2026",
		paragraphs: [
			"Si Martin veut le paiement en ligne dès le printemps : compter huit jours de plus, et 1,5 % par transaction.",
			"À ne montrer qu’après les premiers samedis de commande sans paiement.",
		],
	},
	{
		path: "lea_bernard/Bilan du troisième trimestre.pdf",
		title: "Bilan du troisième trimestre",
		subtitle: "Studio Pilates Rive Gauche — octobre 2026",
		paragraphs: [
			"Le site a reçu 3 870 visites, 22 % de plus qu’au trimestre précédent. Deux visites sur trois viennent d’un téléphone.",
			"146 cours ont été réservés en ligne. Le mercredi midi est complet sept semaines sur dix : un créneau de plus se remplirait.",
			"La page des tarifs est celle que l’on quitte le plus. Nous proposons de la réécrire en trois phrases et un tableau.",
		],
		lines: [
			["Visites", "3 870"],
			["Réservations en ligne", "146"],
			["Temps moyen avant réservation", "1 min 50"],
		],
	},
	{
		path: "lea_bernard/Guide de prise en main.pdf",
		title: "Votre site en dix minutes",
		subtitle: "Studio Pilates Rive Gauche",
		paragraphs: [
			"Changer un horaire : ouvrez « Cours », touchez le créneau, enregistrez. Les élèves inscrits sont prévenus.",
			"Annuler un cours : touchez « Annuler », écrivez une phrase. Elle part par e-mail à tous les inscrits.",
			"Ajouter une photo : déposez-la dans « Mes fichiers » de votre espace, nous la mettons en ligne sous deux jours.",
		],
	},
	{
		path: "lea_bernard/Facture F2026-018.pdf",
		title: "Facture F2026-018",
		subtitle: "Studio Pilates Rive Gauche — 2 novembre 2026",
		paragraphs: [
			"Suivi et hébergement, novembre 2026. Payable à 30 jours. En cas de retard : indemnité de 40 €.",
		],
		lines: [
			["Hébergement et sauvegardes", "25,00 €"],
			["Suivi mensuel", "95,00 €"],
			["Total, TVA non applicable, art. 293 B du CGI", "120,00 €"],
		],
	},
	{
		path: "lea_bernard/Planning de janvier.pdf",
		title: "Planning de janvier",
		subtitle: "Studio Pilates Rive Gauche",
		paragraphs: ["Reprise le lundi 4 janvier. Nouveau : le cours « dos » du mercredi midi."],
		lines: [
			["Lundi 18 h 30", "Tapis, tous niveaux"],
			["Mercredi 12 h 30", "Dos, 45 minutes"],
			["Jeudi 19 h", "Appareils, confirmés"],
			["Samedi 10 h", "Tapis, débutants"],
		],
	},
	{
		path: "karim_haddad/Première proposition.pdf",
		title: "Première proposition",
		subtitle: "Haddad Plomberie — 16 novembre 2026",
		paragraphs: [
			"Une page, un numéro, un formulaire avec photo. La première phrase dit ce que vous faites, la deuxième ce que vous ne faites pas.",
			"« Fuites, robinets, salles de bains à Lyon 3, 6, 7 et 8. Pas de chaudières. »",
		],
	},
	{
		path: "sophie_lemaitre/Charte de la librairie.pdf",
		title: "Charte de L’Encre bleue",
		subtitle: "Couleurs, lettres, ton — version du site en ligne",
		paragraphs: [
			"Bleu nuit pour les titres, crème pour le fond, un seul rouge : celui du marque-page.",
			"Les coups de cœur sont signés d’un prénom. Jamais d’étoiles, jamais de notes.",
		],
	},
	{
		path: "sophie_lemaitre/Facture F2026-021.pdf",
		title: "Facture F2026-021",
		subtitle: "Librairie L’Encre bleue — 5 novembre 2026",
		paragraphs: [
			"Module d’inscription aux rencontres. Payable à 30 jours. En cas de retard : indemnité de 40 €.",
		],
		lines: [
			["Réalisation", "480,00 €"],
			["Total, TVA non applicable, art. 293 B du CGI", "480,00 €"],
		],
	},
	{
		path: "ines_moreau/Proposition commerciale.pdf",
		title: "Un site pour trois ostéopathes",
		subtitle: "Cabinet Moreau — brouillon du 20 novembre 2026",
		paragraphs: [
			"Trois pages, trois agendas, un seul site. Vos données restent sur un serveur en France.",
			"Face à un abonnement à 89 € par mois, le site est à vous, et revient moins cher la deuxième année.",
		],
	},
	{
		path: "thomas_nguyen/Contrat de maintenance.pdf",
		title: "Contrat de maintenance",
		subtitle: "Nguyen Torréfaction — 2026",
		paragraphs: [
			"Mises à jour chaque mois, sauvegarde chaque nuit, réponse sous un jour ouvré.",
			"Le service est suspendu après deux factures impayées et reprend au règlement.",
		],
	},
	{
		path: "garage_petitjean/Bilan de fin de mission.pdf",
		title: "Bilan de fin de mission",
		subtitle: "Garage Petitjean — juin 2026",
		paragraphs: [
			"Le garage est repris par un réseau national, qui fournit son propre site. La mission s’achève le 30 juin.",
			"Le nom de domaine a été transféré ; une copie complète du site a été remise à M. Petitjean.",
		],
	},
];
