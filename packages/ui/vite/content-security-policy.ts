import type { Plugin } from "vite";

/**
 * The policy of an app that talks to one Supabase project and to nothing else.
 * `supabaseUrl` is the project's address; its origin is allowed over HTTP and over WebSocket.
 * Throws when the address is not a URL.
 */
export function contentSecurityPolicy(supabaseUrl: string): string {
	const { origin, protocol, host } = new URL(supabaseUrl);
	const socket = `${protocol === "https:" ? "wss" : "ws"}://${host}`;
	return Object.entries({
		"default-src": "'self'",
		// pdf.js decodes JPEG 2000 and JBIG2 pictures with WebAssembly.
		"script-src": "'self' 'wasm-unsafe-eval'",
		"connect-src": `'self' ${origin} ${socket}`,
		"img-src": `'self' blob: data: ${origin}`,
		"media-src": `'self' blob: ${origin}`,
		"frame-src": "'none'",
		"object-src": "'none'",
		"base-uri": "'none'",
		"form-action": "'self'",
	})
		.map(([directive, sources]) => `${directive} ${sources}`)
		.join("; ");
}

/** What a server should send beside the pages: the policy, and what only a header can say. */
function headers(policy: string): Record<string, string> {
	return {
		"Content-Security-Policy": `${policy}; frame-ancestors 'none'`,
		"X-Content-Type-Options": "nosniff",
		"Referrer-Policy": "no-referrer",
		"Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
	};
}

/**
 * Writes the policy into the built page, and sends it as a header with `vite preview`. A `_headers` file beside the
 * page says what to send, in the form Netlify and Cloudflare Pages read
 * (https://docs.netlify.com/manage/routing/headers/#syntax-for-the-headers-file).
 * The development server is left without: it works with inline scripts and styles.
 */
export function contentSecurityPolicyPlugin(supabaseUrl: string): Plugin {
	const policy = contentSecurityPolicy(supabaseUrl);
	return {
		name: "dossier-content-security-policy",
		config: () => ({ preview: { headers: headers(policy) } }),
		generateBundle() {
			const lines = Object.entries(headers(policy)).map(([name, value]) => `  ${name}: ${value}\n`);
			this.emitFile({ type: "asset", fileName: "_headers", source: `/*\n${lines.join("")}` });
		},
		transformIndexHtml: {
			order: "post",
			handler: (_html, context) =>
				context.server
					? []
					: [
							{
								tag: "meta",
								attrs: { "http-equiv": "Content-Security-Policy", content: policy },
								injectTo: "head-prepend",
							},
						],
		},
	};
}
