import { FunctionsHttpError } from "@supabase/supabase-js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type Agency, openAgency } from "../_shared/contract/agency.ts";

let agency: Agency;
let documentId: string;

beforeAll(async () => {
	agency = await openAgency();
	const clientId = await agency.openClient("Dupont");
	const bytes = new TextEncoder().encode("le devis");
	documentId = await agency.give(agency.operator, { clientId, name: "Devis n° 1.txt", bytes, visible: true });
});
afterAll(() => agency?.stop());

const linkSchema = z.tuple([z.object({ id: z.uuid(), token: z.string() })]);
const sharedSchema = z.object({
	name: z.string(),
	mime_type: z.string(),
	size_bytes: z.number(),
	url: z.url(),
});

async function share(more: object = {}) {
	const { data } = await agency.operator
		.rpc("create_share_link", { document_id: documentId, ...more })
		.throwOnError();
	return linkSchema.parse(data)[0];
}

/** What an anonymous visitor is answered. */
async function open(token: string, password?: string) {
	const { data, error } = await agency.visitor.functions.invoke("open-share-link", {
		body: { token, password },
		headers: {
			"cf-connecting-ip": "203.0.113.77",
			"x-forwarded-for": "203.0.113.77",
			"user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
		},
	});
	if (!error) return sharedSchema.parse(data);
	if (!(error instanceof FunctionsHttpError)) throw error;
	const response: Response = error.context;
	return [response.status, await response.text()];
}

describe("open-share-link", () => {
	it("gives the bytes to whoever holds the link and its password", async () => {
		const { token } = await share({ password: "mot de passe" });
		const shared = sharedSchema.parse(await open(token, "mot de passe"));
		expect(shared).toMatchObject({ name: "Devis n° 1.txt", mime_type: "text/plain", size_bytes: 8 });
		expect(await (await fetch(shared.url)).text()).toBe("le devis");
	});

	it("answers an unknown, an expired, a revoked link and a wrong password word for word the same", async () => {
		const [secret, late, revoked] = [await share({ password: "mot de passe" }), await share(), await share()];
		await agency.database.query(
			"update public.share_links set created_at = now() - interval '8 days', expires_at = now() - interval '1 day' where id = $1",
			[late.id],
		);
		await agency.operator.rpc("revoke_share_link", { share_link_id: revoked.id }).throwOnError();
		const answers = [
			await open("f".repeat(48)),
			await open(late.token),
			await open(revoked.token),
			await open(secret.token, "faux"),
			await open(secret.token),
		];
		expect(new Set(answers.map(String)).size).toBe(1);
		expect(String(answers[0])).toContain("404");
		expect(String(answers[0])).toContain("SHARE_LINK_CLOSED");
	});

	it("stops when the document is hidden", async () => {
		const { token } = await share();
		expect(await open(token)).toMatchObject({ name: "Devis n° 1.txt" });
		await agency.operator.from("documents").update({ visible: false }).eq("id", documentId).throwOnError();
		expect(await open(token)).toMatchObject([404, expect.anything()]);
		await agency.operator.from("documents").update({ visible: true }).eq("id", documentId).throwOnError();
	});

	it("holds its number of openings when many come at once", async () => {
		const { token } = await share({ max_openings: 2 });
		const answers = await Promise.all(Array.from({ length: 5 }, () => open(token)));
		expect(answers.filter((answer) => !Array.isArray(answer))).toHaveLength(2);
	});

	it("asks for patience while the portal is closed for maintenance", async () => {
		const { token } = await share();
		await agency.database.query("update public.agency set maintenance = true");
		expect(await open(token)).toEqual([503, expect.stringContaining("MAINTENANCE")]);
		expect(await open("f".repeat(48))).toEqual(await open(token));
		await agency.database.query("update public.agency set maintenance = false");
		expect(await open(token)).toMatchObject({ name: "Devis n° 1.txt" });
	});

	it("leaves a line the agency reads, without the address of the visitor", async () => {
		const link = await share();
		await open(link.token);
		const { data } = await agency.operator
			.from("share_link_openings")
			.select("outcome, agent, network")
			.eq("share_link_id", link.id)
			.throwOnError();
		expect(data).toEqual([{ outcome: "ouvert", agent: "Firefox · Linux", network: "127.0.0.0/24" }]);
	});

	it("refuses what is no request, and a visitor who asks the database itself", async () => {
		const garbage = await fetch(`${agency.stack.apiUrl}/functions/v1/open-share-link`, {
			method: "POST",
			body: "{",
		});
		expect(garbage.status).toBe(404);
		const direct = await agency.visitor.rpc("open_share_link", {
			token: "x",
			password: "",
			agent: "",
			network: "",
		});
		expect(direct.error?.code).toBe("42501");
		expect((await agency.visitor.from("share_links").select("id")).error?.code).toBe("42501");
	});
});
