/** Who may: accounts with their roles, the tokens of machines, and what a wrong password costs. */
package io.plumbline.account;
