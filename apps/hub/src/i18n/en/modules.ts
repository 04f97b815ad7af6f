import type { Catalogue } from "../catalogue.ts";
import type { modules as french } from "../fr/modules.ts";

export const modules: Catalogue<typeof french> = {
	title: "Modules of One",
	text: "What the client finds on their home. Switching a module off hides it; access follows the folders.",
	documents: { name: "Documents", text: "What the agency shares and what the client adds." },
	assets: { name: "My files", text: "The client’s logos, pictures and files." },
	parcours: { name: "The story of the Lab", text: "The steps gone through, with their documents." },
	activite: { name: "Activity", text: "What is new since the last visit." },
};
