import type { Tables } from "../database.types.ts";

/** Where each value stands in `fiche-client.yaml`, by its column, in the file's own order. */
export const TEXT_PATHS = {
	nom: ["nom"],
	entreprise: ["entreprise"],
	siren: ["siren"],
	siret: ["siret"],
	numero_tva: ["tva"],
	secteur: ["secteur"],
	langue: ["langue"],
	contact_nom: ["contact", "nom"],
	email: ["contact", "email"],
	telephone: ["contact", "telephone"],
	adresse_rue: ["adresse", "rue"],
	adresse_complement: ["adresse", "complement"],
	adresse_code_postal: ["adresse", "code_postal"],
	adresse_ville: ["adresse", "ville"],
	adresse_pays: ["adresse", "pays"],
	site_web: ["site_web"],
	budget_cents: ["budget"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The one value that is a list. */
export const LINKS_PATH = ["liens"] as const;

export type TextField = keyof typeof TEXT_PATHS;
export type FicheField = TextField | "liens";

/** The values as they are written: texts, empty where nothing was given; the budget in euros. */
export type FicheInput = Readonly<Record<TextField, string>> & { readonly liens: readonly string[] };

/** A client with what its fiche holds beside the columns. */
export type FicheRecord = Pick<
	Tables<"clients">,
	Exclude<FicheField, "budget_cents"> | "id" | "slug" | "parcours" | "statut" | "revision" | "created_at"
> & {
	readonly fiches: Pick<Tables<"fiches">, "layout" | "budget_cents">;
};

const isTextField = (name: string): name is TextField => name in TEXT_PATHS;

/** Every value that is a text, in the order of the file. */
export const TEXT_FIELDS: readonly TextField[] = Object.keys(TEXT_PATHS).filter(isTextField);

/** Every value, in the order of the file. */
export const FICHE_FIELDS: readonly FicheField[] = TEXT_FIELDS.flatMap((field): FicheField[] =>
	field === "site_web" ? [field, "liens"] : [field],
);

/** The keys that lead to a value. */
export function pathOf(field: FicheField): readonly string[] {
	return field === "liens" ? LINKS_PATH : TEXT_PATHS[field];
}

/** A texts-only fiche made by asking for each value. */
export function inputFrom(text: (field: TextField) => string, liens: readonly string[]): FicheInput {
	return {
		nom: text("nom"),
		entreprise: text("entreprise"),
		siren: text("siren"),
		siret: text("siret"),
		numero_tva: text("numero_tva"),
		secteur: text("secteur"),
		langue: text("langue"),
		contact_nom: text("contact_nom"),
		email: text("email"),
		telephone: text("telephone"),
		adresse_rue: text("adresse_rue"),
		adresse_complement: text("adresse_complement"),
		adresse_code_postal: text("adresse_code_postal"),
		adresse_ville: text("adresse_ville"),
		adresse_pays: text("adresse_pays"),
		site_web: text("site_web"),
		budget_cents: text("budget_cents"),
		liens,
	};
}

/** The values a client has now, as they are written in the file. */
export function inputOf(record: FicheRecord): FicheInput {
	return inputFrom(
		(field) => (field === "budget_cents" ? euros(record.fiches.budget_cents) : (record[field] ?? "")),
		record.liens,
	);
}

/** What the file shows of a client and does not change: by its key. */
export function readOnlyValues(record: FicheRecord): Readonly<Record<string, string>> {
	return {
		id: record.id,
		slug: record.slug,
		parcours: record.parcours,
		statut: record.statut,
		cree_le: record.created_at.slice(0, 10),
	};
}

function euros(cents: number | null): string {
	if (cents === null) return "";
	return cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2);
}
