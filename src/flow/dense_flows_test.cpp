// Flows for the simulation that put together what chance seldom does: who leads among those who are heard, units whose
// answers are counted, weighed, vetoed, owed or sent back, signers added to all of these.
#include <flow/simulation.h>

namespace zs::flow::simulation {
namespace {

const std::vector<std::string> dense{
    R"([{"step":"a","by":"starter"},
        {"each":"b","by":"2,3,4","rule":"heard","lead":true,"add_signer":["before","after","parallel"],"free":true,
         "circulate":true,"abstain":true,"back_to":["a"],"returns":"either","opinion":"optional","due":"8",
         "withdraw":"unprocessed"},
        {"step":"c","by":"5","back_to":["b","a"],"disagree":"end","circulate":true}])",
    R"([{"step":"a","by":"starter"},
        {"each":"b","by":"2,3,4","rule":"50%","add_signer":["before","after","parallel"],"free":true,"circulate":true,
         "back_to":["a"],"disagree":"end","abstain":true,"opinion":"optional"},
        {"each":"c","by":"5,6,7","rule":"any","disagree":"send_back","back_to":["b","a"],"veto":"any",
         "add_signer":["before"],"circulate":true}])",
    R"([{"step":"a","by":"starter","may_expedite":"1,2,3"},
        {"each":"b","by":"2,3,4","over":"l0","opens":{"kind":"request"},"rule":"count","at_least":2,"veto":"lead",
         "disagree":"end","back_to":["a"],"may_owe":true,"due":"12","free":true,"circulate":true},
        {"each":"c","by":"5,6,7","over":"l1","opens":{"kind":"request"},"rule":"weight","at_least":3,
         "weights":[{"of":"5","is":2}],"back_to":["b","a"],"disagree":"send_back","veto":"any",
         "may_owe":true,"due":"12"},
        {"step":"d","by":"8","back_to":["c","b","a"],"disagree":"send_back","circulate":true}])",
    R"([{"step":"a","by":"starter"},
        {"parallel":[{"steps":[{"each":"b","by":"2,3,4","over":"l0","opens":{"kind":"request"},
                                "rule":"heard","lead":true,"back_to":["a"],"free":true,"circulate":true}]},
                     {"steps":[{"each":"c","by":"5,6,7","rule":"heard","lead":true,"add_signer":["before","after"],
                                "abstain":true,"circulate":true,"due":"8","overdue":[{"after":"0","do":"go_on"}]},
                               {"step":"d","by":"8,9","pool":true,"add_signer":["before","after"],"back_to":["c"]}]}]},
        {"step":"e","by":"2","back_to":["c","b","a"],"disagree":"end","circulate":true}])",
};

}  // namespace

const std::string& dense_flow(int which) { return dense[static_cast<std::size_t>(which) % dense.size()]; }

}  // namespace zs::flow::simulation
