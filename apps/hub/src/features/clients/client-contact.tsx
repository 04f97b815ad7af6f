import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { Client } from "../../access/current-client.ts";

const linkClasses = "rounded-xs hover:text-foreground hover:underline";

/** The company, the address and the telephone of a client, on a line. */
export function ClientContact({ client }: { client: Client }) {
	const { t } = useTranslation("clients");
	const parts = [
		client.entreprise,
		client.email ? (
			<a
				href={`mailto:${client.email}`}
				aria-label={t("page.mail", { email: client.email })}
				className={linkClasses}
			>
				{client.email}
			</a>
		) : null,
		client.telephone ? (
			<a
				href={`tel:${client.telephone.replace(/[^+\d]/g, "")}`}
				aria-label={t("page.call", { phone: client.telephone })}
				className={linkClasses}
			>
				{client.telephone}
			</a>
		) : null,
	].filter(Boolean);
	return parts.map((part, position) => (
		<Fragment key={position}>
			{position > 0 ? <span aria-hidden="true"> · </span> : null}
			{part}
		</Fragment>
	));
}
