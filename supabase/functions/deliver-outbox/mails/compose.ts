import { z } from "zod";
import { dataExportReady, dataExportReadySchema } from "./data-export-ready.ts";
import { graduation, graduationSchema } from "./graduation.ts";
import { invitation, invitationSchema } from "./invitation.ts";
import { layOut } from "./layout.ts";
import type { Letter, Locale } from "./letter.ts";
import { news, newsSchema } from "./news.ts";

const base = { to: z.email(), locale: z.enum(["fr", "en"]).catch("fr") };

/** The payload of an outbox row of the kind `mail`; French where the locale is missing or unknown. */
const payloadSchema = z.discriminatedUnion("template", [
	z.object({ ...base, template: z.literal("data_export_ready"), variables: dataExportReadySchema }),
	z.object({ ...base, template: z.literal("invitation"), variables: invitationSchema }),
	z.object({ ...base, template: z.literal("news"), variables: newsSchema }),
	z.object({ ...base, template: z.literal("graduation"), variables: graduationSchema }),
]);

type Payload = z.infer<typeof payloadSchema>;

/** A mail with its words in both forms. */
export interface ComposedMail {
	readonly to: string;
	readonly subject: string;
	readonly text: string;
	readonly html: string;
}

/**
 * Writes the mail an outbox row asks for.
 * @throws `Error` naming each field of the payload that is missing or wrong
 */
export async function composeMail(payload: unknown): Promise<ComposedMail> {
	const parsed = payloadSchema.safeParse(payload);
	if (!parsed.success) throw new Error(`The mail cannot be written:\n${z.prettifyError(parsed.error)}`);
	const locale: Locale = parsed.data.locale;
	return { to: parsed.data.to, ...(await layOut(letterOf(parsed.data, locale), locale)) };
}

function letterOf(payload: Payload, locale: Locale): Letter {
	switch (payload.template) {
		case "data_export_ready":
			return dataExportReady(payload.variables, locale);
		case "invitation":
			return invitation(payload.variables, locale);
		case "news":
			return news(payload.variables, locale);
		case "graduation":
			return graduation(payload.variables, locale);
	}
}
