import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/bcrypt";
import type { AuthConfiguration } from "../../configuration/auth-section.ts";
import { errors, invalid } from "../errors.ts";

/** bcrypt's own limit: what comes after is not part of the hash. */
const MAXIMUM_LENGTH = 72;
/** GoTrue's cost. */
const COST = 10;

const LETTERS = { pattern: /[a-zA-Z]/, name: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" };
const LOWER = { pattern: /[a-z]/, name: "abcdefghijklmnopqrstuvwxyz" };
const UPPER = { pattern: /[A-Z]/, name: "ABCDEFGHIJKLMNOPQRSTUVWXYZ" };
const DIGITS = { pattern: /[0-9]/, name: "0123456789" };
const SYMBOLS = {
	pattern: /[!@#$%^&*()_+\-=[\]{};'\\:"|<>?,./`~]/,
	name: "!@#$%^&*()_+-=[]{};'\\:\"|<>?,./`~",
};

const REQUIREMENTS = {
	"": [],
	letters_digits: [LETTERS, DIGITS],
	lower_upper_letters_digits: [LOWER, UPPER, DIGITS],
	lower_upper_letters_digits_symbols: [LOWER, UPPER, DIGITS, SYMBOLS],
};

/** @throws `AuthError` naming what the password lacks by `[auth]` of config.toml. */
export function requireStrong(password: string, configuration: AuthConfiguration): void {
	const { minimum_password_length: minimum, password_requirements } = configuration;
	if (Buffer.byteLength(password) > MAXIMUM_LENGTH) {
		throw invalid(`Password cannot be longer than ${MAXIMUM_LENGTH} characters`);
	}
	const reasons: string[] = [];
	const messages: string[] = [];
	if (password.length < minimum) {
		reasons.push("length");
		messages.push(`Password should be at least ${minimum} characters.`);
	}
	const required = REQUIREMENTS[password_requirements];
	if (required.some(({ pattern }) => !pattern.test(password))) {
		reasons.push("characters");
		messages.push(
			`Password should contain at least one character of each: ${required.map(({ name }) => name).join(", ")}.`,
		);
	}
	if (reasons.length > 0) throw errors.weakPassword(messages.join(" "), reasons);
}

/** The hash that is stored; bcrypt, as GoTrue stores it. */
export function hashPassword(password: string): Promise<string> {
	return hash(password, { cost: COST, version: "2a" });
}

/** Compares in constant time; a person without a password never matches. */
export async function matchesPassword(password: string, stored: string | null): Promise<boolean> {
	if (!stored) return false;
	return verify(password, stored).catch(() => false);
}

/** A password nobody knows, for a person who signs in by mail. */
export function unknownPassword(): Promise<string> {
	return hashPassword(randomBytes(32).toString("base64url"));
}
