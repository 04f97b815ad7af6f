import type { Enums } from "@dossier/shared/database.types";

/** One file of the demo agency: who gave it, where, when, and whether its client sees it. */
export interface DemoDocument {
	readonly client: string;
	readonly folder: "documents" | "assets" | "visios" | "factures" | "_private";
	/** Under files/; a second path is the next version. */
	readonly files: readonly [string, ...string[]];
	readonly name?: string;
	/** E-mail address of who gives it. */
	readonly by: string;
	readonly daysAgo: number;
	readonly type?: Enums<"document_type">;
	readonly visible?: boolean;
	/** What a client gave and nobody of the agency opened yet. */
	readonly unopened?: boolean;
}

const MIKL = "mikl@atelier-mikl.example";
const CAMILLE = "camille@atelier-mikl.example";
const MARTIN = "martin@boulangerie-dupont.example";
const LEA = "lea@pilates-rive-gauche.example";
const KARIM = "karim@haddad-plomberie.example";
const SOPHIE = "sophie@encre-bleue.example";

export const HISTORY: readonly DemoDocument[] = [
	{
		client: "client_garage_petitjean",
		folder: "documents",
		files: ["garage_petitjean/Bilan de fin de mission.pdf"],
		by: MIKL,
		daysAgo: 150,
		type: "livrable",
		visible: true,
	},
	{
		client: "client_thomas_nguyen",
		folder: "documents",
		files: ["thomas_nguyen/Contrat de maintenance.pdf"],
		by: MIKL,
		daysAgo: 120,
		type: "contrat",
		visible: true,
	},
	{
		client: "client_sophie_lemaitre",
		folder: "documents",
		files: ["sophie_lemaitre/Charte de la librairie.pdf"],
		by: MIKL,
		daysAgo: 94,
		type: "livrable",
		visible: true,
	},
	{
		client: "client_lea_bernard",
		folder: "documents",
		files: ["lea_bernard/Guide de prise en main.pdf"],
		by: CAMILLE,
		daysAgo: 61,
		type: "livrable",
		visible: true,
	},
	{
		client: "client_lea_bernard",
		folder: "assets",
		files: ["lea_bernard/Salle du studio.jpg"],
		by: LEA,
		daysAgo: 58,
		type: "image",
	},
	{
		client: "client_lea_bernard",
		folder: "documents",
		files: ["lea_bernard/Bilan du troisième trimestre.pdf"],
		by: MIKL,
		daysAgo: 33,
		type: "livrable",
		visible: true,
	},
	{
		client: "client_sophie_lemaitre",
		folder: "assets",
		files: ["sophie_lemaitre/Meilleures ventes.csv"],
		by: SOPHIE,
		daysAgo: 30,
	},
	{
		client: "client_martin_dupont",
		folder: "documents",
		files: ["martin_dupont/Brief du site.md"],
		by: MARTIN,
		daysAgo: 26,
		type: "brief",
	},
	{
		client: "client_martin_dupont",
		folder: "assets",
		files: ["martin_dupont/Logo Boulangerie Dupont.png"],
		by: MARTIN,
		daysAgo: 26,
		type: "logo",
	},
	{
		client: "client_martin_dupont",
		folder: "factures",
		files: ["martin_dupont/Devis 2026-041.pdf"],
		by: MIKL,
		daysAgo: 25,
		type: "devis",
		visible: true,
	},
	{
		client: "client_sophie_lemaitre",
		folder: "visios",
		files: ["sophie_lemaitre/Point mensuel d'octobre.md"],
		by: CAMILLE,
		daysAgo: 22,
		type: "transcription",
	},
	{
		client: "client_lea_bernard",
		folder: "factures",
		files: ["lea_bernard/Facture F2026-018.pdf"],
		by: MIKL,
		daysAgo: 19,
		type: "facture",
		visible: true,
	},
	{
		client: "client_martin_dupont",
		folder: "visios",
		files: ["martin_dupont/Atelier de lancement.md"],
		by: MIKL,
		daysAgo: 18,
		type: "transcription",
	},
	{
		client: "client_martin_dupont",
		folder: "_private",
		files: ["martin_dupont/Notes de cadrage.md"],
		by: MIKL,
		daysAgo: 17,
		type: "note",
	},
	{
		client: "client_sophie_lemaitre",
		folder: "factures",
		files: ["sophie_lemaitre/Facture F2026-021.pdf"],
		by: MIKL,
		daysAgo: 16,
		type: "facture",
		visible: true,
	},
	{
		client: "client_martin_dupont",
		folder: "documents",
		files: ["martin_dupont/Proposition d'arborescence.pdf"],
		by: MIKL,
		daysAgo: 12,
		type: "livrable",
		visible: true,
	},
	{
		client: "client_association_les_colibris_du_vercors",
		folder: "_private",
		files: ["colibris/Avant le premier rendez-vous.md"],
		by: MIKL,
		daysAgo: 9,
		type: "note",
	},
	{
		client: "client_karim_haddad",
		folder: "documents",
		files: ["karim_haddad/Ce que je fais et pour qui.md"],
		by: KARIM,
		daysAgo: 8,
		type: "brief",
	},
	{
		client: "client_karim_haddad",
		folder: "assets",
		files: ["karim_haddad/Logo Haddad.png"],
		by: KARIM,
		daysAgo: 8,
		type: "logo",
	},
	{
		client: "client_martin_dupont",
		folder: "documents",
		files: ["martin_dupont/Maquette de l'accueil v1.png", "martin_dupont/Maquette de l'accueil v2.png"],
		name: "Maquette de l’accueil.png",
		by: MIKL,
		daysAgo: 6,
		type: "livrable",
		visible: true,
	},
	{
		client: "client_karim_haddad",
		folder: "documents",
		files: ["karim_haddad/Première proposition.pdf"],
		by: CAMILLE,
		daysAgo: 5,
		type: "livrable",
		visible: true,
	},
	{
		client: "client_martin_dupont",
		folder: "assets",
		files: ["martin_dupont/Carte des pains.csv"],
		by: MARTIN,
		daysAgo: 4,
	},
	{
		client: "client_ines_moreau",
		folder: "_private",
		files: ["ines_moreau/Compte rendu d'appel.md"],
		by: MIKL,
		daysAgo: 3,
		type: "note",
	},
	{
		client: "client_martin_dupont",
		folder: "documents",
		files: ["martin_dupont/Estimation de la commande en ligne.pdf"],
		by: MIKL,
		daysAgo: 2,
		type: "devis",
	},
	{
		client: "client_sophie_lemaitre",
		folder: "documents",
		files: ["sophie_lemaitre/Programme de janvier.md"],
		by: SOPHIE,
		daysAgo: 2,
		type: "brief",
		unopened: true,
	},
	{
		client: "client_lea_bernard",
		folder: "documents",
		files: ["lea_bernard/Planning de janvier.pdf"],
		by: LEA,
		daysAgo: 1,
		unopened: true,
	},
	{
		client: "client_ines_moreau",
		folder: "documents",
		files: ["ines_moreau/Proposition commerciale.pdf"],
		by: MIKL,
		daysAgo: 1,
		type: "devis",
	},
	{
		client: "client_sophie_lemaitre",
		folder: "assets",
		files: ["sophie_lemaitre/Vitrine de Noël.jpg"],
		by: SOPHIE,
		daysAgo: 1,
		type: "image",
		unopened: true,
	},
	{
		client: "client_lea_bernard",
		folder: "documents",
		files: ["lea_bernard/Idées pour la rentrée.md"],
		by: LEA,
		daysAgo: 0,
		unopened: true,
	},
	{
		client: "client_martin_dupont",
		folder: "assets",
		files: ["martin_dupont/Devanture.jpg"],
		by: MARTIN,
		daysAgo: 0,
		type: "image",
		unopened: true,
	},
];

/** How the agency's relation with two clients ended up, once their files were in. */
export const LAST_STATUTS = [
	{ client: "client_thomas_nguyen", statut: "suspendu" },
	{ client: "client_garage_petitjean", statut: "archive" },
] as const;

/** The one client who said yes to AI. */
export const ALLOWS_AI = { client: "client_sophie_lemaitre", by: SOPHIE } as const;

export const OPERATOR = MIKL;
export const DEMO_PASSWORD = "demonstration";
