import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import { useOpening, useServices, useStore } from "../context";
import { askToClear, saveNow } from "../keeping";

type Props = { open: boolean; setOpen: (open: boolean) => void; target: HTMLElement };

/** The menu itself, fetched when it is first opened: what places it beside its button is a tenth of the first screen. */
export function PaneMenuItems({ open, setOpen, target }: Props) {
  const store = useStore();
  const opening = useOpening();
  const services = useServices();
  return (
    <Menu
      open={open}
      // Where letters are large the menu is taller than the window, and scrolls.
      positioning={{ target, autoSize: true }}
      onOpenChange={(event, data) => {
        // A press on the button itself is a press outside the menu too; the button answers it.
        if (event.target instanceof Node && target.contains(event.target)) return;
        setOpen(data.open);
        if (!data.open && event.type === "keydown") target.focus();
      }}
    >
      <MenuPopover>
        <MenuList>
          <MenuItem secondaryContent="Ctrl+K" onClick={() => store.show("find")}>
            Find anything
          </MenuItem>
          <MenuDivider />
          <MenuItem onClick={opening.startBlank}>New network</MenuItem>
          <MenuItem onClick={() => void opening.chooseFile()}>Open…</MenuItem>
          <MenuItem onClick={() => void saveNow(store, services)}>{services.host.verbs.save}</MenuItem>
          <MenuItem onClick={() => void saveNow(store, services, "elsewhere")}>Save as another file</MenuItem>
          {services.document && (
            <>
              <MenuDivider />
              <MenuItem onClick={() => store.show("putIn")}>New information table</MenuItem>
              <MenuItem onClick={() => void services.document?.drawMaps()}>Update maps</MenuItem>
              <MenuItem onClick={() => store.show("check")}>Check document</MenuItem>
            </>
          )}
          <MenuDivider />
          <MenuItem onClick={() => askToClear({ store, services })}>Clear what is kept on this device</MenuItem>
          <MenuItem onClick={() => store.show("profile")}>What the council set</MenuItem>
          <MenuItem onClick={() => store.tour(0)}>Show me round</MenuItem>
          <MenuItem onClick={() => store.show("help")}>Help</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
