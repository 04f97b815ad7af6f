import {
	DndContext,
	type DragEndEvent,
	DragOverlay,
	type DragStartEvent,
	MouseSensor,
	pointerWithin,
	useSensor,
	useSensors,
} from "@dnd-kit/core";
import { directoryName } from "@dossier/shared/directories/directory";
import { type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useActs } from "../acts.ts";
import type { DocumentRow } from "../document-row.ts";
import { readMovable, readPlace } from "./drag-data.ts";
import type { Movable } from "./place.ts";

interface DragAreaProps {
	/** What is selected: dragging one of these drags them all. */
	selected: readonly DocumentRow[];
	children: ReactNode;
}

/** Inside it, documents and directories are dragged onto places. The same is done by keyboard with "Déplacer vers…". */
export function DragArea({ selected, children }: DragAreaProps) {
	const { t } = useTranslation("arranging");
	const acts = useActs();
	const [dragged, setDragged] = useState<Movable | null>(null);
	const sensors = useSensors(useSensor(MouseSensor, { activationConstraint: { distance: 8 } }));
	const accessibility = useMemo(
		() => ({
			screenReaderInstructions: { draggable: "" },
			announcements: {
				onDragStart: () => undefined,
				onDragOver: () => undefined,
				onDragEnd: () => undefined,
				onDragCancel: () => undefined,
			},
		}),
		[],
	);
	const start = ({ active }: DragStartEvent) => {
		const movable = readMovable(active.data.current);
		if (movable) setDragged(withSelection(movable, selected));
	};
	const end = ({ over }: DragEndEvent) => {
		const place = readPlace(over?.data.current);
		setDragged(null);
		if (dragged && place) acts.move(dragged, place);
	};
	return (
		<DndContext
			sensors={sensors}
			collisionDetection={pointerWithin}
			accessibility={accessibility}
			onDragStart={start}
			onDragEnd={end}
			onDragCancel={() => setDragged(null)}
		>
			{children}
			<DragOverlay dropAnimation={null}>
				{dragged ? (
					<p className="pointer-events-none w-fit max-w-72 truncate rounded-lg border bg-popover px-3 py-1.5 font-medium text-sm shadow-lg">
						{"documents" in dragged
							? t("dragged", { count: dragged.documents.length, name: dragged.documents[0]?.name })
							: directoryName(dragged.movedDirectory.path)}
					</p>
				) : null}
			</DragOverlay>
		</DndContext>
	);
}

function withSelection(movable: Movable, selected: readonly DocumentRow[]): Movable {
	if (!("documents" in movable)) return movable;
	const isSelected = selected.some(({ id }) => id === movable.documents[0]?.id);
	return isSelected ? { documents: selected } : movable;
}
