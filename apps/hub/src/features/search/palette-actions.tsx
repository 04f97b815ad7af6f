import { Command } from "cmdk";
import { useTranslation } from "react-i18next";
import { paletteGroup, paletteItem } from "./palette-classes.ts";
import { actionOption } from "./palette-options.ts";
import type { PaletteAction } from "./use-palette-actions.ts";

interface PaletteActionsProps {
	actions: readonly PaletteAction[];
	onDone: () => void;
}

/** What can be done from here. */
export function PaletteActions({ actions, onDone }: PaletteActionsProps) {
	const { t } = useTranslation("search");
	if (actions.length === 0) return null;
	return (
		<Command.Group heading={t("actions.heading")} className={paletteGroup}>
			{actions.map(({ id, icon: Icon, text, run }) => (
				<Command.Item
					key={id}
					value={actionOption({ id })}
					onSelect={() => {
						onDone();
						run();
					}}
					className={paletteItem}
				>
					<Icon aria-hidden="true" className="mx-1 size-4 shrink-0 text-muted-foreground" />
					{text}
				</Command.Item>
			))}
		</Command.Group>
	);
}
