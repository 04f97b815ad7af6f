import type { Catalogue } from "../catalogue.ts";
import type { modules as french } from "../fr/modules.ts";

export const modules: Catalogue<typeof french> = {
	label: "Your space",
	documents: { name: "Documents", text: "What we have shared together." },
	assets: { name: "My files", text: "Your logos, pictures and files." },
	parcours: { name: "The story of the Lab", text: "The steps gone through, one by one." },
	activite: { name: "Activity", text: "The latest news." },
	empty: { title: "Your space is ready", text: "{{agency}} will soon open here what you need." },
};
