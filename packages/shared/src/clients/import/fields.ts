import { searchable } from "../../text/searchable.ts";

/** What a column of a file can be, in the order it is asked. */
export const IMPORT_FIELDS = [
	"nom",
	"prenom",
	"entreprise",
	"email",
	"telephone",
	"contact_nom",
	"parcours",
	"tags",
	"siren",
	"siret",
	"numero_tva",
	"secteur",
	"langue",
	"adresse_rue",
	"adresse_complement",
	"adresse_code_postal",
	"adresse_ville",
	"adresse_pays",
	"site_web",
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Which column, by its place, each field is read from; null where the file does not have it. */
export type ColumnMapping = Readonly<Record<ImportField, number | null>>;

/** How French and English address books, spreadsheets and our own export call each field, without accents or signs. */
const NAMES: Readonly<Record<ImportField, readonly string[]>> = {
	nom: [
		"nom",
		"nomcomplet",
		"client",
		"name",
		"fullname",
		"displayname",
		"lastname",
		"nomdefamille",
		"nomdufamille",
		"raisonsociale",
	],
	prenom: ["prenom", "firstname", "givenname"],
	entreprise: [
		"entreprise",
		"societe",
		"organisation",
		"company",
		"companyname",
		"organization",
		"organizationname",
	],
	email: [
		"email",
		"mail",
		"courriel",
		"adresseemail",
		"adressemail",
		"adressedemessagerie",
		"emailaddress",
		"email1value",
	],
	telephone: [
		"telephone",
		"tel",
		"portable",
		"mobile",
		"phone",
		"phonenumber",
		"telephonemobile",
		"numerodetelephone",
		"phone1value",
	],
	contact_nom: ["contact", "interlocuteur", "nomducontact", "contactname", "contactnom"],
	parcours: ["parcours", "journey"],
	tags: ["tags", "tag", "etiquettes", "etiquette", "labels", "categories"],
	siren: ["siren", "numerosiren"],
	siret: ["siret", "numerosiret"],
	numero_tva: ["numerodetva", "tva", "tvaintracommunautaire", "numerotva", "vat", "vatnumber"],
	secteur: ["secteur", "secteurdactivite", "activite", "industry", "sector"],
	langue: ["langue", "language", "locale"],
	adresse_rue: [
		"adresse",
		"rue",
		"adresserue",
		"adressepostale",
		"address",
		"street",
		"streetaddress",
		"address1",
	],
	adresse_complement: ["complement", "complementdadresse", "adressecomplement", "address2", "addressline2"],
	adresse_code_postal: ["codepostal", "cp", "adressecodepostal", "zip", "zipcode", "postalcode", "postcode"],
	adresse_ville: ["ville", "adresseville", "commune", "city", "town"],
	adresse_pays: ["pays", "codepays", "adressepays", "country", "countrycode"],
	site_web: ["siteweb", "site", "siteinternet", "website", "url", "web"],
};

const plain = (header: string) => searchable(header).replace(/[^a-z0-9]/g, "");

/** The mapping the headers suggest; where there is no name but a company, the company is the name. */
export function guessColumns(columns: readonly string[]): ColumnMapping {
	const headers = columns.map(plain);
	const guess = (field: ImportField) => {
		const places = NAMES[field].map((name) => headers.indexOf(name)).filter((place) => place >= 0);
		return places[0] ?? null;
	};
	return mapFields((field) => (field === "nom" ? (guess("nom") ?? guess("entreprise")) : guess(field)));
}

/** A mapping made by asking for each field. */
export function mapFields(columnOf: (field: ImportField) => number | null): ColumnMapping {
	return {
		nom: columnOf("nom"),
		prenom: columnOf("prenom"),
		entreprise: columnOf("entreprise"),
		email: columnOf("email"),
		telephone: columnOf("telephone"),
		contact_nom: columnOf("contact_nom"),
		parcours: columnOf("parcours"),
		tags: columnOf("tags"),
		siren: columnOf("siren"),
		siret: columnOf("siret"),
		numero_tva: columnOf("numero_tva"),
		secteur: columnOf("secteur"),
		langue: columnOf("langue"),
		adresse_rue: columnOf("adresse_rue"),
		adresse_complement: columnOf("adresse_complement"),
		adresse_code_postal: columnOf("adresse_code_postal"),
		adresse_ville: columnOf("adresse_ville"),
		adresse_pays: columnOf("adresse_pays"),
		site_web: columnOf("site_web"),
	};
}
