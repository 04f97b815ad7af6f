import { z } from "zod";

const secretKeys = z
	.string()
	.transform((text, context) => {
		try {
			return JSON.parse(text);
		} catch {
			context.addIssue("must be JSON");
			return z.NEVER;
		}
	})
	.pipe(z.object({ default: z.string() }))
	.transform((keys) => keys.default);

const supabaseSchema = z
	.object({
		SUPABASE_URL: z.url(),
		SUPABASE_SECRET_KEYS: secretKeys.optional(),
		SUPABASE_SERVICE_ROLE_KEY: z.string().optional(),
		SUPABASE_ANON_KEY: z.string(),
	})
	.transform((environment, context) => {
		const serviceKeys = [environment.SUPABASE_SECRET_KEYS, environment.SUPABASE_SERVICE_ROLE_KEY].filter(
			(key) => key !== undefined,
		);
		const [serviceKey] = serviceKeys;
		if (serviceKey === undefined) {
			context.addIssue("SUPABASE_SECRET_KEYS or SUPABASE_SERVICE_ROLE_KEY must be set");
			return z.NEVER;
		}
		return { url: environment.SUPABASE_URL, anonKey: environment.SUPABASE_ANON_KEY, serviceKey, serviceKeys };
	});

/** What a function knows of its Supabase; `serviceKeys` are all keys that act as the service itself. */
export type SupabaseEnvironment = z.infer<typeof supabaseSchema>;

const mailSchema = z
	.object({
		MAIL_FROM: z.string().min(3).optional(),
		RESEND_API_KEY: z.string().min(1).optional(),
		SMTP_HOST: z.string().min(1).optional(),
		SMTP_PORT: z.coerce.number().int().min(1).max(65_535).default(465),
		SMTP_USER: z.string().optional(),
		SMTP_PASS: z.string().optional(),
	})
	.refine(
		({ MAIL_FROM, RESEND_API_KEY, SMTP_HOST }) => MAIL_FROM !== undefined || !(RESEND_API_KEY ?? SMTP_HOST),
		{
			path: ["MAIL_FROM"],
			message: "must be set to send mail, such as `Agence <bonjour@agence.fr>`",
		},
	);

/** How mail leaves; everything unset means it does not. */
export type MailEnvironment = z.infer<typeof mailSchema>;

type Variables = Readonly<Record<string, string | undefined>>;

/** @throws `Error` listing every variable that is missing or wrong */
export function supabaseEnvironment(variables: Variables): SupabaseEnvironment {
	return parse(supabaseSchema, variables);
}

/** A variable set to nothing counts as unset. @throws `Error` listing every variable that is missing or wrong */
export function mailEnvironment(variables: Variables): MailEnvironment {
	const set = Object.entries(variables).filter(([, value]) => value !== "");
	return parse(mailSchema, Object.fromEntries(set));
}

function parse<Schema extends z.ZodType>(schema: Schema, variables: Variables): z.output<Schema> {
	const result = schema.safeParse(variables);
	if (result.success) return result.data;
	throw new Error(`The function's environment is not complete:\n${z.prettifyError(result.error)}`);
}
