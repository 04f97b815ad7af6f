import { join } from "node:path";
import { buildFirstLoad, type FirstLoad } from "./weight/first-load.ts";
import { verdict } from "./weight/verdict.ts";

const ROOT = join(import.meta.dirname, "..");

/** What must be there before the login page is on screen and can be filled in, French being what everybody starts with. */
const LOGIN: readonly FirstLoad[] = [
	{
		app: "hub",
		modules: ["index.html", "src/app/routes/login-route.tsx", "src/i18n/entrance-french.ts"],
	},
	{
		app: "portal",
		modules: ["index.html", "src/app/routes/login.tsx", "src/i18n/entrance-french.ts"],
	},
];

async function weigh(): Promise<boolean> {
	let light = true;
	for (const load of LOGIN) {
		const { passed, text } = verdict(load.app, await buildFirstLoad(ROOT, load));
		process.stdout.write(text);
		light &&= passed;
	}
	return light;
}

process.exit((await weigh()) ? 0 : 1);
