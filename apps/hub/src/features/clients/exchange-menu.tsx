import type { ClientsFilter } from "@dossier/shared/clients/queries";
import {
	DropdownMenu,
	DropdownMenuContent,
	DropdownMenuItem,
	DropdownMenuSeparator,
	DropdownMenuTrigger,
} from "@dossier/ui/dropdown-menu";
import { IconButton } from "@dossier/ui/icon-button";
import { ArrowDownUp, Braces, FileSpreadsheet, Upload } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { paths } from "../../paths.ts";
import { ExportProgressDialog } from "./export-progress-dialog.tsx";
import { useClientsExport } from "./use-clients-export.ts";

interface ExchangeMenuProps {
	/** What the list shows: an export has the same clients. */
	filter: ClientsFilter;
	mayImport: boolean;
}

/** Clients in from a file, and out to one. */
export function ExchangeMenu({ filter, mayImport }: ExchangeMenuProps) {
	const { t } = useTranslation("clientImports");
	const { start, cancel, count } = useClientsExport(filter);
	return (
		<>
			<DropdownMenu>
				<DropdownMenuTrigger asChild>
					<IconButton label={t("exchange.open")} variant="secondary">
						<ArrowDownUp aria-hidden="true" />
					</IconButton>
				</DropdownMenuTrigger>
				<DropdownMenuContent align="end">
					{mayImport ? (
						<>
							<DropdownMenuItem asChild>
								<Link to={paths.clientImport()}>
									<Upload aria-hidden="true" />
									{t("exchange.import")}
								</Link>
							</DropdownMenuItem>
							<DropdownMenuSeparator />
						</>
					) : null}
					<DropdownMenuItem onSelect={() => start("csv")}>
						<FileSpreadsheet aria-hidden="true" />
						{t("exchange.exportCsv")}
					</DropdownMenuItem>
					<DropdownMenuItem onSelect={() => start("json")}>
						<Braces aria-hidden="true" />
						{t("exchange.exportJson")}
					</DropdownMenuItem>
				</DropdownMenuContent>
			</DropdownMenu>
			<ExportProgressDialog count={count} onCancel={cancel} />
		</>
	);
}
