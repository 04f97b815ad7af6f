import { agencyNameQuery } from "@dossier/shared/agency/queries";
import { InlineNotice } from "@dossier/ui/inline-notice";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, useLocation } from "react-router";
import { z } from "zod";
import { AccessPanel } from "../../access/access-panel.tsx";
import { linkFailed } from "../../access/link-failure.ts";
import { useSession } from "../../access/session.ts";
import { paths } from "../../paths.ts";
import { useDossierClient } from "../../supabase/dossier-client.ts";
import { CodeWay } from "./code-way.tsx";
import { ForgottenPassword } from "./forgotten-password.tsx";
import { PasswordLogin } from "./password-login.tsx";

const originSchema = z.object({ from: z.string().startsWith("/") });

type Way = "password" | "code" | "forgotten";

/** The ways in: a password, a code by mail, or a new password. */
export function LoginPage() {
	const session = useSession();
	const location = useLocation();
	const [arrivedByBadLink] = useState(() => linkFailed(window.location.href));
	const [way, setWay] = useState<Way>(arrivedByBadLink ? "code" : "password");
	const [email, setEmail] = useState("");
	const { t } = useTranslation("session");
	const agency = useQuery(agencyNameQuery(useDossierClient()));

	if (session !== "loading" && session) {
		const origin = originSchema.safeParse(location.state);
		return <Navigate to={origin.success ? origin.data.from : paths.home()} replace />;
	}
	const subtitle = agency.data ? t("subtitle", { agency: agency.data.name }) : t("subtitleUnknown");
	const shared = { email, onWay: setWay };
	switch (way) {
		case "password":
			return (
				<AccessPanel pageTitle={t("pageTitle")} title={t("title")} text={subtitle}>
					<PasswordLogin {...shared} onEmail={setEmail} />
				</AccessPanel>
			);
		case "code":
			return (
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
			);
		case "forgotten":
			return <ForgottenPassword {...shared} />;
	}
}
