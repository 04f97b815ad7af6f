/// <reference types="vite/client" />
/// <reference types="vite-plugin-pwa/react" />

interface ImportMetaEnv {
	/** Names this build: what an older one kept on the device is not read by it. */
	readonly VITE_BUILD: string;
}
