import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { useOpening, useServices, useStore } from "../context";
import { askToClear, saveNow } from "../keeping";
import { Icon } from "../parts";

/** What belongs to no stage. */
export function PaneMenu() {
  const store = useStore();
  const opening = useOpening();
  const services = useServices();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<Icon name="more" />} aria-label="More" title="More" />
      </MenuTrigger>
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
          <MenuDivider />
          <MenuItem onClick={() => askToClear({ store, services })}>Clear what is kept on this device</MenuItem>
          <MenuItem onClick={() => store.show("profile")}>What the council set</MenuItem>
          <MenuItem onClick={() => store.show("help")}>Help</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
