import { agencyNameQuery } from "@dossier/shared/agency/queries";
import { InlineNotice } from "@dossier/ui/inline-notice";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, useSearchParams } from "react-router";
import { AccessPanel } from "../../access/access-panel.tsx";
import { linkFailed } from "../../access/link-failure.ts";
import { useSession } from "../../access/session.ts";
import { returnPath } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { EndedNotice } from "./ended-notice.tsx";
import { PasswordLogin } from "./password-login.tsx";

// The first way in is on screen before the code of the others is fetched.
const CodeWay = lazy(async () => ({ default: (await import("./code-way.tsx")).CodeWay }));
const ForgottenPassword = lazy(async () => ({
	default: (await import("./forgotten-password.tsx")).ForgottenPassword,
}));

type Way = "password" | "code" | "forgotten";

/** The ways in: a password, a code by mail, or a new password. */
export function LoginPage() {
	const session = useSession();
	const [search] = useSearchParams();
	const [arrivedByBadLink] = useState(() => linkFailed(window.location.href));
	const [way, setWay] = useState<Way>(arrivedByBadLink ? "code" : "password");
	const [email, setEmail] = useState("");
	const { t } = useTranslation("session");

	if (session !== "loading" && session) return <Navigate to={returnPath(search)} replace />;
	const loading = <AccessPanel pageTitle={t("pageTitle")} title={t("title")} />;
	const shared = { email, onWay: setWay };
	switch (way) {
		case "password":
			return (
				<AccessPanel pageTitle={t("pageTitle")} title={t("title")} text={<Subtitle />}>
					<EndedNotice />
					<PasswordLogin {...shared} onEmail={setEmail} />
				</AccessPanel>
			);
		case "code":
			return (
				<Suspense fallback={loading}>
					<CodeWay
						{...shared}
						notice={
							arrivedByBadLink ? (
								<InlineNotice tone="warning" title={t("linkFailed.title")}>
									{t("linkFailed.text")}
								</InlineNotice>
							) : null
						}
					/>
				</Suspense>
			);
		case "forgotten":
			return (
				<Suspense fallback={loading}>
					<ForgottenPassword {...shared} />
				</Suspense>
			);
	}
}

/** Whose Hub it is, as soon as that is known. */
function Subtitle() {
	const { t } = useTranslation("session");
	return (
		<Suspense fallback={t("subtitleUnknown")}>
			<AgencySubtitle />
		</Suspense>
	);
}

function AgencySubtitle() {
	const { t } = useTranslation("session");
	const agency = useQuery(agencyNameQuery(useDossierClient()));
	return agency.data ? t("subtitle", { agency: agency.data.name }) : t("subtitleUnknown");
}
