/**
 * Where a franchisee's money goes: bank details version by version, checked digit by digit. Shown with their last digits only; whoever
 * reads them whole is written down. Calls identity and the ground, announces nothing.
 */
@NullMarked
package dev.prilavok.royalty.requisites;

import org.jspecify.annotations.NullMarked;
