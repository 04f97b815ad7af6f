import type { AuthConfiguration } from "../configuration/auth-section.ts";

const PROVIDERS = [
	"apple",
	"azure",
	"bitbucket",
	"discord",
	"facebook",
	"figma",
	"fly",
	"github",
	"gitlab",
	"google",
	"kakao",
	"keycloak",
	"linkedin",
	"linkedin_oidc",
	"notion",
	"slack",
	"slack_oidc",
	"snapchat",
	"spotify",
	"twitch",
	"twitter",
	"workos",
	"x",
	"zoom",
];

/** `GET /settings`: how somebody may sign in here. No other provider is served. */
export function describeSettings(configuration: AuthConfiguration): Record<string, unknown> {
	return {
		external: {
			anonymous_users: configuration.enable_anonymous_sign_ins,
			...Object.fromEntries(PROVIDERS.map((name) => [name, false])),
			email: configuration.email.enable_signup,
			phone: false,
		},
		disable_signup: !configuration.enable_signup,
		mailer_autoconfirm: !configuration.email.enable_confirmations,
		phone_autoconfirm: false,
		sms_provider: "",
		saml_enabled: false,
	};
}
