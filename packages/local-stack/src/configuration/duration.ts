import { z } from "zod";

const SECONDS: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60, h: 3600 };

/** A length of time as Go writes it (`1s`, `1h30m`), read as seconds. */
export const duration = z.string().transform((text, context) => {
	const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)];
	if (parts.length === 0 || parts.map(([part]) => part).join("") !== text) {
		context.addIssue({ code: "custom", message: `"${text}" is no length of time such as "30s" or "1h30m"` });
		return z.NEVER;
	}
	return parts.reduce((sum, [, amount, unit = "s"]) => sum + Number(amount) * (SECONDS[unit] ?? 1), 0);
});
