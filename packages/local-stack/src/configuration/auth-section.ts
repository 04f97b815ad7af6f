import { z } from "zod";
import { duration } from "./duration.ts";

const mailTemplate = z.object({
	subject: z.string().optional(),
	/** Relative to the project's folder, the one that holds `supabase/`. */
	content_path: z.string().optional(),
});

const rateLimitSection = z
	.object({
		/** Mails an hour; only counted when a real SMTP server is configured, as in the CLI. */
		email_sent: z.number().int().default(2),
		/** The others: requests per five minutes and address. */
		anonymous_users: z.number().int().default(30),
		token_refresh: z.number().int().default(150),
		sign_in_sign_ups: z.number().int().default(30),
		token_verifications: z.number().int().default(30),
	})
	.prefault({});

const smtpSection = z.object({
	enabled: z.boolean().default(true),
	host: z.string(),
	port: z.number().int(),
	user: z.string().default(""),
	pass: z.string().default(""),
	admin_email: z.string(),
	sender_name: z.string().default(""),
});

const emailSection = z
	.object({
		enable_signup: z.boolean().default(true),
		double_confirm_changes: z.boolean().default(true),
		enable_confirmations: z.boolean().default(false),
		secure_password_change: z.boolean().default(false),
		/** Least time between two mails of one kind to one person. */
		max_frequency: duration.default(1),
		otp_length: z.number().int().min(6).max(10).default(6),
		/** Seconds a code or link is good for. */
		otp_expiry: z.number().int().default(3600),
		template: z
			.partialRecord(
				z.enum(["invite", "confirmation", "recovery", "magic_link", "email_change", "reauthentication"]),
				mailTemplate,
			)
			.default({}),
		smtp: smtpSection.optional(),
	})
	.prefault({});

const sessionsSection = z
	.object({
		/** Seconds until a session ends whatever happens; none when absent. */
		timebox: duration.optional(),
		/** Seconds without a refresh until a session ends; none when absent. */
		inactivity_timeout: duration.optional(),
	})
	.prefault({});

/** `[auth]`. */
export const authSection = z
	.object({
		enabled: z.boolean().default(true),
		site_url: z.string().default("http://127.0.0.1:3000"),
		additional_redirect_urls: z.array(z.string()).default(["https://127.0.0.1:3000"]),
		jwt_expiry: z.number().int().default(3600),
		jwt_secret: z.string().min(16).optional(),
		enable_refresh_token_rotation: z.boolean().default(true),
		/** Seconds in which a refresh token may be used a second time. */
		refresh_token_reuse_interval: z.number().int().default(10),
		enable_signup: z.boolean().default(true),
		enable_anonymous_sign_ins: z.boolean().default(false),
		minimum_password_length: z.number().int().default(6),
		password_requirements: z
			.enum(["", "letters_digits", "lower_upper_letters_digits", "lower_upper_letters_digits_symbols"])
			.default(""),
		rate_limit: rateLimitSection,
		email: emailSection,
		sessions: sessionsSection,
	})
	.prefault({});

export type AuthConfiguration = z.infer<typeof authSection>;
