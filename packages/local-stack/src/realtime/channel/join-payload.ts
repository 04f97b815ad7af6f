import { z } from "zod";

/** Clients of other languages send booleans as text. */
const flexibleBoolean = z
	.union([z.boolean(), z.string().transform((text) => text.toLowerCase() === "true")])
	.catch(false);

const broadcastSchema = z.object({
	ack: flexibleBoolean.default(false),
	self: flexibleBoolean.default(false),
	replication_ready: flexibleBoolean.default(false),
	replay: z.unknown().optional(),
});

const presenceSchema = z.object({
	enabled: flexibleBoolean.default(false),
	key: z
		.unknown()
		.optional()
		.transform((key) => (typeof key === "string" || typeof key === "number" ? String(key) : "")),
});

const DEFAULT_WAIT_MILLISECONDS = 15_000;
const LONGEST_WAIT_MILLISECONDS = 20_000;

const changesOptionsSchema = z.object({
	wait: flexibleBoolean.default(false),
	timeout: z
		.number()
		.positive()
		.catch(DEFAULT_WAIT_MILLISECONDS)
		.transform((timeout) => Math.min(timeout, LONGEST_WAIT_MILLISECONDS)),
});

const configurationSchema = z.object({
	broadcast: broadcastSchema.nullish().transform((value) => value ?? broadcastSchema.parse({})),
	presence: presenceSchema.nullish().transform((value) => value ?? presenceSchema.parse({})),
	postgres_changes: z
		.array(z.looseObject({}).nullable())
		.nullish()
		.transform((changes) => (changes ?? []).filter((change) => change !== null)),
	private: flexibleBoolean.default(false),
	postgres_changes_options: changesOptionsSchema
		.nullish()
		.transform((value) => value ?? changesOptionsSchema.parse({})),
});

const joinPayloadSchema = z.object({
	config: configurationSchema.nullish().transform((value) => value ?? configurationSchema.parse({})),
	access_token: z.string().nullish(),
	user_token: z.string().nullish(),
});

/** What a channel is joined with. */
export type ChannelConfiguration = z.infer<typeof configurationSchema>;

/** Parses the payload of `phx_join`; the error names the field. */
export function parseJoinPayload(payload: unknown) {
	return joinPayloadSchema.safeParse(payload ?? {});
}
