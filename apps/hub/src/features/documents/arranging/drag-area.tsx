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
import { type ReactNode, useMemo, useState } from "react";
import { useActs } from "../acts.ts";
import { type Chosen, countOf, nameOf, useCounted } from "../chosen.ts";
import { readMovable, readPlace } from "./drag-data.ts";
import { type Selection, withTicked } from "./selection.ts";

interface DragAreaProps {
	/** What is selected: dragging one of these drags them all. */
	selection: Selection;
	children: ReactNode;
}

/** Inside it, documents and directories are dragged onto places. The same is done by keyboard with "Déplacer vers…". */
export function DragArea({ selection, children }: DragAreaProps) {
	const counted = useCounted();
	const acts = useActs();
	const [dragged, setDragged] = useState<Chosen | null>(null);
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
		if (movable) setDragged(withTicked(movable, selection));
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
						{countOf(dragged) === 1 ? nameOf(dragged) : counted(dragged)}
					</p>
				) : null}
			</DragOverlay>
		</DndContext>
	);
}
