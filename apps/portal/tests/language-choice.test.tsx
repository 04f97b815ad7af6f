import { screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { LanguageChoice } from "../src/features/account/language-choice.tsx";
import { createBackend } from "./support/backend.ts";
import { membershipOf, renderPortal } from "./support/render-portal.tsx";

afterEach(() => localStorage.clear());

it("says the language chosen to the database too, which writes the mails", async () => {
	const backend = createBackend();
	backend.on("POST /rest/v1/rpc/set_my_locale", () => new Response(null, { status: 204 }));
	const { user } = renderPortal(<LanguageChoice />, { backend, membership: membershipOf() });
	await user.click(await screen.findByRole("radio", { name: "English" }));
	await expect
		.poll(() => backend.requests("POST /rest/v1/rpc/set_my_locale").map(({ body }) => body))
		.toEqual([{ locale: "en" }]);
});
