import { classNames } from "@dossier/ui/class-names";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useMembership } from "../../access/membership.ts";
import { useAgencyName } from "../../agency/use-agency-name.ts";
import { PageTitle } from "../../feedback/page-title.tsx";
import { WelcomeCard } from "./welcome-card.tsx";

interface HomePageProps {
	/** The one thing to do, beside the greeting. */
	deposit: ReactNode;
	/** The same, under the thumb on a phone. */
	thumbDeposit: ReactNode;
	/** What the agency waits for. */
	asked: ReactNode;
	/** Where the project is. */
	project: ReactNode;
	/** What happened since last time. */
	news: ReactNode;
	/** The last documents. */
	recent: ReactNode;
}

// From 18 h to 5 h one says "Bonsoir".
function isEvening(date: Date): boolean {
	return date.getHours() >= 18 || date.getHours() < 5;
}

/** The first name of a person, as one greets them. */
function firstName(displayName: string): string {
	return displayName.split(/\s+/)[0] ?? displayName;
}

/** The greeting, where the project is, what is new, and the one thing to do. */
export function HomePage({ deposit, thumbDeposit, asked, project, news, recent }: HomePageProps) {
	const { t } = useTranslation("home");
	const { space } = useMembership();
	const agency = useAgencyName();
	return (
		<div className="flex flex-col gap-7">
			<PageTitle>{t("title")}</PageTitle>
			<header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
				<div className="flex flex-col gap-1">
					<h1 className="font-semibold text-3xl">
						{t(isEvening(new Date()) ? "goodEvening" : "hello", { name: firstName(space.displayName) })}
					</h1>
					<p className="text-muted-foreground">{t("with", { agency })}</p>
				</div>
				{deposit}
			</header>
			<WelcomeCard />
			{asked}
			{project}
			{news || recent ? (
				<div className={classNames("grid items-start gap-7", news && recent && "lg:grid-cols-[5fr_7fr]")}>
					{news}
					{recent}
				</div>
			) : null}
			{thumbDeposit}
		</div>
	);
}
