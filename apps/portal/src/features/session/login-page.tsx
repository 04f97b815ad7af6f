import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, useSearchParams } from "react-router";
import type { LinkFailure } from "../../access/link-failure.ts";
import { LinkFailureNotice } from "../../access/link-failure-notice.tsx";
import { PanelSkeleton } from "../../access/panel-skeleton.tsx";
import { useSession } from "../../access/session.ts";
import { PageTitle } from "../../feedback/page-title.tsx";
import { returnPath } from "../../paths.ts";
import { CodeLogin } from "./code-login.tsx";
import { EndedNotice } from "./ended-notice.tsx";

// The first way in is on screen before the code of the others is fetched.
const PasswordLogin = lazy(async () => ({ default: (await import("./password-login.tsx")).PasswordLogin }));
const PasswordReset = lazy(async () => ({ default: (await import("./password-reset.tsx")).PasswordReset }));

type Way = "code" | "password" | "reset";

/** The login: a code by mail first, the password for who has one. */
export function LoginPage({ linkFailure }: { linkFailure: LinkFailure | null }) {
	const { t } = useTranslation("session");
	const session = useSession();
	const [search] = useSearchParams();
	const [way, setWay] = useState<Way>("code");
	const [email, setEmail] = useState("");
	if (session && session !== "loading") return <Navigate to={returnPath(search)} replace />;
	const returnTo = returnPath(search);
	return (
		<>
			<PageTitle>{t("title")}</PageTitle>
			<EndedNotice />
			<LinkFailureNotice failure={linkFailure} />
			<Suspense fallback={<PanelSkeleton />}>
				{way === "code" ? (
					<CodeLogin
						email={email}
						onEmail={setEmail}
						returnTo={returnTo}
						onUsePassword={() => setWay("password")}
					/>
				) : way === "password" ? (
					<PasswordLogin
						email={email}
						onUseCode={() => setWay("code")}
						onForgotten={(typed) => {
							setEmail(typed);
							setWay("reset");
						}}
					/>
				) : (
					<PasswordReset email={email} onBack={() => setWay("password")} />
				)}
			</Suspense>
		</>
	);
}
