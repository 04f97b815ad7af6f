import { beforeEach, describe, expect, it, vi } from "vitest";
import { composeMail as compose } from "./compose.ts";

/** In Dossier's words. */
const composeMail = (payload: unknown) =>
	compose(
		payload,
		() => undefined,
		(message) => expect.fail(message),
	);

const invitation = {
	to: "lea@example.test",
	template: "invitation",
	variables: {
		agency_name: "Studio Lumière",
		inviter_name: "Miguel",
		client_name: "Boulangerie Dupont",
		link: "https://portal.example.test/invitation/abc?x=1&y=2",
		expires_at: "2026-07-14T21:30:00Z",
	},
};
const with_ = (change: object) => ({ ...invitation, variables: { ...invitation.variables, ...change } });

describe("an invitation", () => {
	it("is French, with the time of Paris", async () => {
		const mail = await composeMail(invitation);
		expect(mail.to).toBe("lea@example.test");
		expect(mail.subject).toBe("Miguel vous invite à rejoindre votre espace client");
		expect(mail.text).toContain("Miguel, de Studio Lumière, vous ouvre l’espace « Boulangerie Dupont »");
		expect(mail.text).toContain(
			"Accepter l’invitation :\nhttps://portal.example.test/invitation/abc?x=1&y=2\n",
		);
		expect(mail.text).toMatch(/expire le 14 juillet 2026 à 23:30/);
		expect(mail.html).toContain('<html lang="fr">');
		expect(mail.html).toContain('href="https://portal.example.test/invitation/abc?x=1&amp;y=2"');
	});

	it("is English where the agency is", async () => {
		const mail = await composeMail({ ...invitation, locale: "en" });
		expect(mail.subject).toBe("Miguel invites you to your client space");
		expect(mail.text).toContain("Accept the invitation:\nhttps://");
		expect(mail.text).toMatch(/expires on 14 July 2026 at 23:30/);
		expect(mail.html).toContain('<html lang="en">');
	});

	it("is French where the language is unknown", async () => {
		expect((await composeMail({ ...invitation, locale: "de" })).subject).toContain("vous invite");
	});

	it.each([null, undefined])("to the agency itself names no client: %s", async (client_name) => {
		const mail = await composeMail(with_({ client_name }));
		expect(mail.subject).toBe("Miguel vous invite à rejoindre Studio Lumière");
		expect(mail.text).toContain("rejoindre l’équipe de Studio Lumière");
	});

	it("shows names as they are and runs nothing of them", async () => {
		const mail = await composeMail(with_({ client_name: `<img src=x onerror="alert('1')">` }));
		expect(mail.html).toContain("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;");
		expect(mail.html).not.toContain("<img");
		expect(mail.text).toContain(`<img src=x onerror="alert('1')">`);
	});

	it("keeps a line break in a name out of the subject", async () => {
		const mail = await composeMail(with_({ inviter_name: "Miguel\r\nBcc: all@example.test" }));
		expect(mail.subject).toBe("Miguel Bcc: all@example.test vous invite à rejoindre votre espace client");
	});
});

describe("the agency's own words", () => {
	const words = {
		subject: "{{client_name}} vous attend",
		body: "Bienvenue chez {{agency_name}} !\nÀ bientôt.",
	};
	const log = vi.fn();
	beforeEach(() => log.mockReset());
	const composeWith = (payload: unknown, template = words) => compose(payload, () => template, log);

	it("stand for Dossier's; the button and the note stay", async () => {
		const mail = await composeWith(invitation);
		expect(mail.subject).toBe("Boulangerie Dupont vous attend");
		expect(mail.text).toMatch(
			/^Bienvenue chez Studio Lumière !\nÀ bientôt\.\n\nAccepter l’invitation :\nhttps:/,
		);
		expect(mail.text).toMatch(/expire le 14 juillet 2026 à 23:30/);
		expect(mail.html).toContain("Bienvenue chez Studio Lumière !<br />À bientôt.");
		expect(mail.html).toContain('href="https://portal.example.test/invitation/abc?x=1&amp;y=2"');
		expect(log).not.toHaveBeenCalled();
	});

	it("are asked for by the mail and its language", async () => {
		const own = vi.fn(() => undefined);
		await compose({ ...invitation, locale: "en" }, own, log);
		expect(own.mock.calls).toEqual([["invitation", "en"]]);
	});

	it("run nothing, neither theirs nor a name's", async () => {
		const template = { subject: "Bonjour", body: "<script>1</script> {{{client_name}}}" };
		const mail = await composeWith(with_({ client_name: "<script>2</script>{{agency_name}}" }), template);
		expect(mail.html).toContain(
			"&lt;script&gt;1&lt;/script&gt; &lt;script&gt;2&lt;/script&gt;{{agency_name}}",
		);
		expect(mail.html).not.toContain("<script");
	});

	it("keep a line break out of the subject, theirs or a name's", async () => {
		const template = { subject: "Pour\r\nCc: x@example.test {{client_name}}", body: "x" };
		const mail = await composeWith(with_({ client_name: "Dupont\r\nBcc: all@example.test" }), template);
		expect(mail.subject).toBe("Pour Cc: x@example.test Dupont Bcc: all@example.test");
	});

	it("give way to Dossier's where they are broken, and the log says why", async () => {
		const mail = await composeWith(invitation, { subject: "Bonjour", body: "{{#client_name}}" });
		expect(mail.subject).toBe("Miguel vous invite à rejoindre votre espace client");
		expect(log.mock.calls).toEqual([
			[expect.stringMatching(/^mail template invitation, fr: Unclosed section/)],
		]);
	});

	it("are for clients: the team is invited in Dossier's", async () => {
		const mail = await composeWith(with_({ client_name: null }));
		expect(mail.subject).toBe("Miguel vous invite à rejoindre Studio Lumière");
	});
});

describe("a trial", () => {
	const trial = (variables: object, locale = "fr") => ({
		to: "mikl@example.test",
		template: "trial",
		locale,
		variables: { mail: "invitation", subject: "Pour {{client_name}}", body: "Entrez.", ...variables },
	});

	it("says the words it carries with example values, whatever is saved, and is marked", async () => {
		const saved = vi.fn(() => ({ subject: "Enregistré", body: "x" }));
		const mail = await compose(trial({}), saved, (message) => expect.fail(message));
		expect(mail).toMatchObject({ to: "mikl@example.test", subject: "[Essai] Pour Boulangerie Dupont" });
		expect(mail.text).toMatch(/^Entrez\.\n\nAccepter l’invitation :\nhttps:\/\/espace\.example\//);
		expect(saved).not.toHaveBeenCalled();
	});

	it.each(["invitation", "news", "graduation", "data_export_ready"])("is of any mail: %s", async (mail) => {
		const english = await composeMail(trial({ mail, subject: "Hello" }, "en"));
		expect(english.subject).toBe("[Trial] Hello");
		expect(english.html).toContain('<html lang="en">');
	});

	it("shows what a client would get where the words are broken: Dossier's", async () => {
		const log = vi.fn();
		const mail = await compose(trial({ body: "{{#client_name}}" }), () => undefined, log);
		expect(mail.subject).toBe("[Essai] Camille Roux vous invite à rejoindre votre espace client");
		expect(log).toHaveBeenCalledOnce();
	});

	it("is of a mail that exists", async () => {
		await expect(composeMail(trial({ mail: "newsletter" }))).rejects.toThrow("→ at variables.mail");
	});
});

describe("the news", () => {
	const news = {
		to: "lea@example.test",
		template: "news",
		variables: {
			agency_name: "Studio",
			person_name: "Léa",
			link: "https://portal.example.test/nouveautes",
			preferences_link: "https://portal.example.test/compte",
			count: 3,
			news: [
				{ kind: "document_shared", name: "Devis <1>" },
				{ kind: "from_a_later_version", name: "x" },
			],
		},
	};
	const with_ = (change: object) => ({ ...news, variables: { ...news.variables, ...change } });

	it("are one mail, in both languages, that says how many are not listed", async () => {
		const french = await composeMail(news);
		expect(french.subject).toBe("3 nouveautés vous attendent chez Studio");
		expect(french.html).toContain("Nouveau document : « Devis &lt;1&gt; »");
		expect(french.text).toContain("Et 1 de plus.");
		expect(french.text).toContain("https://portal.example.test/compte");
		const english = await composeMail({ ...news, locale: "en" });
		expect(english.text).toContain("• New document: “Devis <1>”");
		expect(english.text).toContain("• Something new in your space");
	});

	it("say it in the subject when there is one", async () => {
		const one = with_({ count: 1, news: [{ kind: "reminder_due", name: "Relancer Martin" }] });
		expect((await composeMail(one)).subject).toBe("Rappel : Relancer Martin");
	});

	it("count the documents that were shown or given together", async () => {
		const shown = with_({
			count: 1,
			news: [{ kind: "document_shared", name: "a.pdf", author: null, count: 12 }],
		});
		expect((await composeMail(shown)).subject).toBe("12 nouveaux documents");
		const given = with_({
			count: 1,
			news: [{ kind: "document_received", name: "a.pdf", author: "Léa", count: 3 }],
		});
		expect((await composeMail(given)).subject).toBe("Léa a déposé 3 documents");
		expect((await composeMail({ ...given, locale: "en" })).subject).toBe("Léa added 3 documents");
	});

	it("names the client beside its person, who may be called like anybody", async () => {
		const told = async (line: object, locale = "fr") =>
			(await composeMail({ ...with_({ count: 1, news: [line] }), locale })).subject;
		const given = { kind: "document_received", name: "a.pdf", author: "MiKL", client: "Martin Dupont" };
		expect(await told(given)).toBe("MiKL (Martin Dupont) a déposé « a.pdf »");
		expect(await told({ ...given, count: 2 }, "en")).toBe("MiKL (Martin Dupont) added 2 documents");
		expect(await told({ kind: "closure_requested", name: "MiKL", client: "Martin Dupont" })).toBe(
			"MiKL (Martin Dupont) demande la clôture de son compte",
		);
	});
});

describe("a graduation", () => {
	const graduation = {
		to: "lea@example.test",
		template: "graduation",
		variables: {
			agency_name: "Studio",
			person_name: "Léa",
			link: "https://portal.example.test/parcours",
			message: "Quel <beau> chemin !",
			steps: [{ title: "Cadrage", completed_at: "2026-03-07T22:30:00Z" }],
			documents: 4,
		},
	};

	it("tells the journey, step by step, in the days of Paris", async () => {
		const mail = await composeMail(graduation);
		expect(mail.subject).toBe("Votre projet passe à One");
		expect(mail.text).toContain("✓ Cadrage, le 7 mars 2026");
		expect(mail.text).toContain("4 documents");
		expect(mail.html).toContain("Quel &lt;beau&gt; chemin !");
	});

	it("is English where the agency is, and says nothing of what there is not", async () => {
		const variables = { ...graduation.variables, message: "", steps: [], documents: 0 };
		const mail = await composeMail({ ...graduation, locale: "en", variables });
		expect(mail.subject).toBe("Your project moves to One");
		expect(mail.text).not.toContain("✓");
		expect(mail.text).not.toContain("0 document");
	});
});

describe("the news of an export", () => {
	const ready = {
		to: "lea@example.test",
		template: "data_export_ready",
		variables: {
			agency_name: "Studio",
			link: "https://portal.example.test/compte",
			expires_at: "2026-07-14T21:30:00Z",
		},
	};

	it("leads to the login and says until when, in both languages", async () => {
		const french = await composeMail(ready);
		expect(french.subject).toBe("Vos données sont prêtes à télécharger");
		expect(french.text).toContain("https://portal.example.test/compte");
		expect(french.text).toContain("jusqu’au 14 juillet 2026 à 23:30");
		expect((await composeMail({ ...ready, locale: "en" })).text).toContain("until 14 July 2026 at 23:30");
		expect(french.text).not.toContain("volumineux");
	});

	it("says how to get what was too large to be in it", async () => {
		const variables = { ...ready.variables, left_out: 3 };
		expect((await composeMail({ ...ready, variables })).text).toContain("3 documents, que la copie nomme");
		expect((await composeMail({ ...ready, locale: "en", variables })).text).toContain("“Download all”");
	});
});

describe("a payload that is no mail", () => {
	it.each([
		["to", { ...invitation, to: "not an address" }],
		["template", { ...invitation, template: "newsletter" }],
		["variables.link", with_({ link: "javascript:alert(1)" })],
		["variables.expires_at", with_({ expires_at: "soon" })],
		["variables.agency_name", with_({ agency_name: "" })],
	])("is refused, naming %s", async (field, payload) => {
		await expect(composeMail(payload)).rejects.toThrow(`→ at ${field}`);
	});
});
