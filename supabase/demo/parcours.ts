import type { Enums } from "@dossier/shared/database.types";

interface DemoStep {
	readonly title: string;
	readonly usual_days: number;
	readonly description: string;
	readonly asked?: string;
	readonly demandes?: readonly { readonly name: string; readonly type: Enums<"document_type"> }[];
}

/** A template of the demo agency. */
export interface DemoModele {
	readonly name: string;
	readonly description: string;
	readonly steps: readonly DemoStep[];
}

/** How far a client of the demo went, in days before now: when each step began and ended. */
export interface DemoJourney {
	readonly client: string;
	readonly modele: string;
	readonly lived: readonly {
		readonly title: string;
		readonly beganDaysAgo: number;
		/** Absent while it is under way. */
		readonly endedDaysAgo?: number;
		/** Name of the demand and of the client's document that answers it. */
		readonly given?: Readonly<Record<string, string>>;
		/** Names of the documents that belong to it. */
		readonly briefs?: readonly string[];
	}[];
	readonly graduated?: { readonly daysAgo: number; readonly message: string };
}

export const MODELES: readonly DemoModele[] = [
	{
		name: "Site vitrine",
		description: "De la première rencontre à la mise en ligne d’un site de présentation.",
		steps: [
			{
				title: "Cadrage",
				usual_days: 7,
				description:
					"Nous faisons connaissance : votre métier, vos clients, ce que le site doit **changer** pour vous.",
				asked: "Racontez-nous votre activité et ce que vous attendez du site.",
				demandes: [
					{ name: "Votre brief, même en vrac", type: "brief" },
					{ name: "Votre logo", type: "logo" },
				],
			},
			{
				title: "Arborescence",
				usual_days: 7,
				description: "Les pages du site et ce que chacune raconte.",
			},
			{
				title: "Maquette",
				usual_days: 10,
				description: "À quoi le site ressemble, page par page, avant d’écrire la première ligne de code.",
				asked: "Dites-nous ce que vous aimez, et ce que vous changeriez.",
				demandes: [{ name: "Vos remarques sur la maquette", type: "note" }],
			},
			{
				title: "Textes et photos",
				usual_days: 10,
				description: "Les mots et les images définitifs, relus ensemble.",
				asked: "Rassemblez vos plus belles photos.",
				demandes: [{ name: "Vos photos", type: "image" }],
			},
			{
				title: "Mise en ligne",
				usual_days: 5,
				description: "Derniers réglages, puis le site ouvre à votre adresse.",
			},
		],
	},
	{
		name: "Boutique en ligne",
		description: "Un site vitrine, un catalogue et le paiement.",
		steps: [
			{ title: "Cadrage", usual_days: 7, description: "Vos produits, vos clients, vos envois." },
			{
				title: "Catalogue",
				usual_days: 14,
				description: "Chaque produit avec son prix, sa photo et sa description.",
				demandes: [{ name: "Votre liste de produits", type: "autre" }],
			},
			{ title: "Paiement et livraison", usual_days: 7, description: "Comment on paie, comment on reçoit." },
			{ title: "Ouverture", usual_days: 5, description: "Une commande d’essai, puis l’ouverture." },
		],
	},
];

export const JOURNEYS: readonly DemoJourney[] = [
	{
		client: "client_martin_dupont",
		modele: "Site vitrine",
		lived: [
			{
				title: "Cadrage",
				beganDaysAgo: 28,
				endedDaysAgo: 18,
				given: {
					"Votre brief, même en vrac": "Brief du site.md",
					"Votre logo": "Logo Boulangerie Dupont.png",
				},
			},
			{
				title: "Arborescence",
				beganDaysAgo: 18,
				endedDaysAgo: 11,
				briefs: ["Proposition d'arborescence.pdf"],
			},
			{ title: "Maquette", beganDaysAgo: 6, briefs: ["Maquette de l’accueil.png"] },
		],
	},
	{
		client: "client_lea_bernard",
		modele: "Site vitrine",
		lived: [
			{ title: "Cadrage", beganDaysAgo: 112, endedDaysAgo: 104 },
			{ title: "Arborescence", beganDaysAgo: 103, endedDaysAgo: 96 },
			{ title: "Maquette", beganDaysAgo: 95, endedDaysAgo: 83 },
			{
				title: "Textes et photos",
				beganDaysAgo: 82,
				endedDaysAgo: 69,
				given: { "Vos photos": "Salle du studio.jpg" },
			},
			{
				title: "Mise en ligne",
				beganDaysAgo: 68,
				endedDaysAgo: 61,
				briefs: ["Guide de prise en main.pdf"],
			},
		],
		graduated: {
			daysAgo: 60,
			message: "Bravo Léa : le studio a maintenant le site qu’il mérite. On continue ensemble !",
		},
	},
];
