/** What a caller may not say of itself: Cloudflare, before every hosted project, writes or drops these. */
const WRITTEN_BY_THE_GATEWAY = ["cf-connecting-ip", "true-client-ip", "x-real-ip"] as const;

/**
 * Writes down the address a request came from, as the hosted gateway does: `cf-connecting-ip` holds it alone, and
 * `x-forwarded-for` ends with it, after whatever the caller sent.
 * https://developers.cloudflare.com/fundamentals/reference/http-headers/
 */
export function nameCaller(headers: Headers, address: string | undefined): void {
	for (const name of WRITTEN_BY_THE_GATEWAY) headers.delete(name);
	if (address === undefined) return;
	headers.set("cf-connecting-ip", address);
	headers.append("x-forwarded-for", address);
}
