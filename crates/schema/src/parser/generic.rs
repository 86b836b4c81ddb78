//! The numbers of generic families, given by each kernel at run time.

use nlkit_wire::{
    CTRL_ATTR_FAMILY_ID, CTRL_ATTR_FAMILY_NAME, CTRL_CMD_NEWFAMILY, GENL_ID_CTRL, GenericHeader,
    MessageHeader, NLM_F_REQUEST, Order, attributes,
};

use crate::tables::Tables;

/// The name of the controller, whose number is always the same.
const CONTROLLER: &[u8] = b"nlctrl";

/// The families by their numbers, as far as learnt.
#[derive(Debug)]
pub(crate) struct GenericFamilies {
    /// Family by message type; 0 for none.
    families: Vec<u32>,
    /// What was there before, for each family learnt since [`GenericFamilies::begin`].
    undo: Vec<(u16, u32)>,
}

impl GenericFamilies {
    pub fn new(tables: &Tables) -> Self {
        let mut families = GenericFamilies {
            families: Vec::new(),
            undo: Vec::new(),
        };
        families.set(GENL_ID_CTRL, tables.generic_family(CONTROLLER));
        families
    }

    /// The family of a message type; 0 when it is not known.
    #[inline]
    pub fn family(&self, id: u16) -> u32 {
        self.families.get(usize::from(id)).copied().unwrap_or(0)
    }

    /// Learns the name of a family's number; a name the tables lack makes the number unknown.
    pub fn learn(&mut self, tables: &Tables, id: u16, name: &[u8]) {
        let family = tables.generic_family(name);
        if id != GENL_ID_CTRL && self.family(id) != family {
            self.undo.push((id, self.family(id)));
            self.set(id, family);
        }
    }

    /// Learns a family's number if `message`, of generic netlink, is the controller telling it.
    pub fn learn_from(&mut self, tables: &Tables, message: &[u8], order: Order) {
        let Ok(header) = MessageHeader::new(message, order) else {
            return;
        };
        if header.message_type() != GENL_ID_CTRL || header.flags() & NLM_F_REQUEST != 0 {
            return;
        }
        let rest = message.get(MessageHeader::LENGTH..).unwrap_or_default();
        let Ok(generic) = GenericHeader::new(rest) else {
            return;
        };
        if generic.command() != CTRL_CMD_NEWFAMILY {
            return;
        }
        let body = rest.get(GenericHeader::LENGTH..).unwrap_or_default();
        let (mut id, mut name) = (None, None);
        for attribute in attributes(body, order) {
            match attribute.id() {
                CTRL_ATTR_FAMILY_ID => id = order.read_u16(attribute.payload(), 0),
                CTRL_ATTR_FAMILY_NAME => name = Some(text(attribute.payload())),
                _ => {}
            }
        }
        if let (Some(id), Some(name)) = (id, name) {
            self.learn(tables, id, name);
        }
    }

    /// Makes the families known now those that [`GenericFamilies::revert`] comes back to.
    pub fn begin(&mut self) {
        self.undo.clear();
    }

    /// Forgets what was learnt since [`GenericFamilies::begin`].
    pub fn revert(&mut self) {
        while let Some((id, family)) = self.undo.pop() {
            self.set(id, family);
        }
    }

    fn set(&mut self, id: u16, family: u32) {
        let at = usize::from(id);
        if at >= self.families.len() {
            self.families.resize(at + 1, 0);
        }
        self.families[at] = family;
    }
}

/// A string's bytes before its first NUL.
pub(crate) fn text(payload: &[u8]) -> &[u8] {
    payload.split(|&byte| byte == 0).next().unwrap_or_default()
}
