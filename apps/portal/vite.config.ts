import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, loadEnv } from "vite";
// By its path, which Vite bundles into the configuration: Node 20 does not read TypeScript from a package.
import { contentSecurityPolicyPlugin } from "../../packages/ui/vite/content-security-policy.ts";

export default defineConfig(({ mode }) => {
	const { VITE_SUPABASE_URL } = loadEnv(mode, import.meta.dirname);
	return {
		plugins: [
			react(),
			tailwindcss(),
			// Without the address the app itself says what is missing, as it does for the key.
			...(VITE_SUPABASE_URL ? [contentSecurityPolicyPlugin(VITE_SUPABASE_URL)] : []),
		],
		server: { host: "127.0.0.1", port: 5174, strictPort: true },
		preview: { host: "127.0.0.1", port: 5174, strictPort: true },
		build: { target: "es2022" },
	};
});
