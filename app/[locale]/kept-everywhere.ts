// A form that goes away leaves its words to its keeper, which sends them from whatever page is open by
// then: every page has to know the actions of forms that save themselves.
import "./pairs/[pairId]/agreement/actions";
import "./pairs/[pairId]/prepare/actions";
import "./pairs/[pairId]/reflection/actions";
