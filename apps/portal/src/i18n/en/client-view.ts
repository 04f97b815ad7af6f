import type { Catalogue } from "../catalogue.ts";
import type { clientView as french } from "../fr/client-view.ts";

export const clientView: Catalogue<typeof french> = {
	banner: {
		label: "View of the portal",
		title: "You see the space of {{client}} as {{name}} does.",
		text: "Nothing you do here is saved. The view closes at {{time}}.",
		close: "Close the view",
	},
	opening: "Opening the view…",
	noHub: {
		title: "This view opens from the Hub",
		text: "Go back to the client’s page in the Hub, then choose “View as client”.",
	},
	over: {
		title: "This view is over",
		text: "A view lasts half an hour. Open another from the client’s page in the Hub.",
	},
};
