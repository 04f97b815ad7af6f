import Bowser from "bowser";

/** What is written down of whoever opens a link: no more than these words. */
export interface Visitor {
	/** Browser and system, such as `Firefox · Windows`; null when they say nothing known. */
	readonly agent: string | null;
	/** The first three parts of the address, such as `203.0.113.0/24` or `2001:db8:1::/48`. */
	readonly network: string | null;
}

/**
 * Tells roughly who asks. The address is the one Supabase's gateway saw: `x-forwarded-for` begins with what the caller
 * claims. https://developers.cloudflare.com/fundamentals/reference/http-headers/#cf-connecting-ip
 */
export function visitorOf(headers: Headers): Visitor {
	return {
		agent: coarseAgent(headers.get("user-agent") ?? ""),
		network: networkOf(headers.get("cf-connecting-ip") ?? ""),
	};
}

function coarseAgent(userAgent: string): string | null {
	if (userAgent === "") return null;
	const { browser, os } = Bowser.parse(userAgent);
	const words = [browser.name, os.name].filter((word) => word);
	return words.length === 0 ? null : words.join(" · ").slice(0, 80);
}

function networkOf(address: string): string | null {
	const [fourth] = /^(\d{1,3}\.){3}(?=\d{1,3}$)/.exec(address.replace(/^::ffff:/i, "")) ?? [];
	if (fourth !== undefined) return `${fourth}0/24`;
	const groups = /^([0-9a-f]{1,4}):([0-9a-f]{1,4}):([0-9a-f]{1,4}):/i.exec(address);
	return groups ? `${groups.slice(1).join(":").toLowerCase()}::/48` : null;
}
